import { contentId, type OfflineContent } from "@polku/formats";

/** What this offline file holds: its network and scenarios, checked before they were put in. */
export const content = JSON.parse(document.getElementById(contentId)?.textContent ?? "") as OfflineContent;
