export { composeTables } from "@polku/documents";
