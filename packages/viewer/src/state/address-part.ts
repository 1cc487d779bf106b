/** What an address says, and what that makes of a state: with the schema of questions and scenarios. */
export { followAddress } from "./follow-address.js";
