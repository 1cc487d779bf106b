export { issueMessage } from "@polku/core/text";
