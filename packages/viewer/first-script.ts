/**
 * Folders that the page needs before anything runs, and their files that it needs later. Cut by who else needs its modules,
 * the first script would be thirty files, which weigh more together.
 */
const first =
  /\/(?:lit|lit-html|lit-element|@lit|reselect)\/|\/core\/src\/(?:network|search|text)\/|\/map\/src\/words\/|\/viewer\/src\/(?:app|element|kinds|ui|words|(?:answers|details|map|network|question)\/words)\//;
const later =
  /\/directives\/repeat|\/text\/(?:age-text|change-texts|csv|escape|issue|issues-..|issue-message|word)\.|\/ui\/(?:dialog\.|issue-words|qr-code)|\/app\/(?:dialogs|failure-content|page-actions|words\/failure-words)\.|\/element\/(?:issues|read-question|react|frame|index)\.|\/network\/words\/source-words|\/answers\/words\/(?:proposals|text)\./;

/** Whether a module is in the first script. */
export function isFirst(id: string): boolean {
  return first.test(id) && !later.test(id);
}
