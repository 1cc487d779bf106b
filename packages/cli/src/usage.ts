/** Wrong use of the command line: told in one line, with exit code 2. */
export class UsageError extends Error {}

/** What the command line can do; `polku help` prints it. */
export const usage = `polku: service networks, checked and asked

  polku check FILE… [--strict] [--json] [--lang fi|sv|en]
      Every issue as file:line:column. --strict: an element without a source is an error.
  polku check FILE… --coverage OUTLINE [--texts FOLDER] [--verbose]
      Also what cites each heading and row that OUTLINE lists of the documents (JSON), or why nothing does.
      --verbose names what does; --texts looks for the words of each citation in the documents themselves.

  polku reach FILE --from ID [--needs ID,ID]
      Which services reach a client who is at a service or a place, grouped by how they arrive.
  polku routes FILE --from ID --to ID [--k N]
      The best ways to one service (10 where --k does not say).
  polku why-not FILE --from ID --to ID
      What would have to be otherwise for a service to reach the client.
  polku gatekeepers FILE --from ID [--to ID]
      The services and links on which the target, or anything, hangs.
  polku gaps FILE --origins ID,ID | --from ID --areas ID,ID | --from ID --ages FIRST-LAST [--targets ID,ID]
      Which services reach whom, and which reach nobody. --areas all: every municipality.
  polku compare FILE --from ID --with OPTION=VALUE [--with …]
      What changes from one client, day or place to another.
  polku what-if FILE --from ID --scenario FILE | --changes FILE | --without ID
      What would change in the answer if the model changed, by a scenario or a bare list of changes, or if a
      practice, a role or a pilot were not there.
  polku ask FILE "palvelut neuvolasta 4-vuotiaalle" [--json] [--lang fi|sv|en]
      A question in plain words (fi, sv, en): what was understood, what was not, and the answer.
  polku ask FILE
      Questions from standard input, one a line, as a JSON object or in plain words; one answer a line on
      standard output. A bad question gets a line { "error": … }, and the rest go on.

  polku apply MODEL SCENARIO [--out FILE] [--force] [--json]
      The changed model, in the format of FILE's ending or to standard output in the model's own. A file
      that is there is replaced only with --force. Comments and layout are not carried over.
  polku apply MODEL SCENARIO --dry-run [--from ID …] [--json]
      The changes in words, what removals take along and, with a question's options, what it does to reach.
  polku diff A B [--out FILE] [--force] [--id ID] [--title TEXT] [--json]
      The scenario that makes model B of model A.
  polku sources FILE [ID …] [--texts FOLDER] [--json] [--lang fi|sv|en]
      Where each element is written; with the documents at hand in FOLDER, as document:line:column and the
      line itself.

  polku meeting-places FILE
      Where families meet, region by region: what comes there, for which ages there is none, who coordinates.
  polku pilots FILE [--at YYYY-MM-DD] [--from ID …]
      What is piloted where, which municipalities pilot nothing, and to what those who pilot commit.
      --at: what is in force on that day. --from: what each pilot and all together add for clients in
      their areas, or in --area.
  polku practices FILE [--from ID …]
      The ways of working: who uses each, which links exist through it, where it is tried, who steers it.
  polku roles FILE [--from ID …]
      Where each role works, which links go through it, what it connects and where it sits.
  polku steering FILE
      Who steers, tier by tier: groups, their tasks, and where tasks of several meet.
  polku disputes FILE
      What the sources argue about or leave open: the views taken, and where each is written.
  polku timeline FILE [--at YYYY-MM-DD]
      Everything that has a day, in order, or what holds on one day.
  polku areas FILE
      The municipalities of each area with their codes: how many each source counts, and which it misses.

Each of these takes --json or --csv, and --lang. --from, with what every question takes, asks what each
practice, role or pilot adds to what reaches the client.

Every question takes
  --age N             the client's age in completed years
  --area ID           where the client lives
  --via KIND,KIND     referral, consultation, outreach, joint (default: all)
  --max-handoffs N    how often the client may be referred on
  --max-steps N       how many legs a route may have
  --status WORD,WORD  established, piloted, planned, disputed, or all (default: established,piloted)
  --at YYYY-MM-DD     what holds on this day (default: dates are not looked at)
  --json, --csv       the answer object, or a table; otherwise sentences
  --lang fi|sv|en     the language of names and sentences (default: en)

FILE is a model in YAML or JSON; - reads it from standard input (not with ask).
Exit codes: 0 fine, 1 the model or a question is wrong, 2 wrong usage.
`;
