/** Wrong use of the command line: told in one line, with exit code 2. */
export class UsageError extends Error {}

/** What the command line can do; `polku help` prints it. */
export const usage = `polku: service networks, checked and asked

  polku check FILE… [--strict] [--json] [--lang fi|sv|en]
      Every issue as file:line:column. --strict: an element without a source is an error.

  polku reach FILE --from ID [conditions] [--json] [--lang fi|sv|en]
      Which services reach a client who is at a service or a place, grouped by how they arrive.

  polku ask FILE
      Questions from standard input, one JSON object a line; one answer a line on standard output.
      A bad question gets a line { "error": … }, and the rest go on.

Conditions
  --age N             the client's age in completed years
  --area ID           where the client lives
  --needs ID,ID       list only services that answer one of these
  --via KIND,KIND     referral, consultation, outreach, joint (default: all)
  --max-handoffs N    how often the client may be referred on
  --max-steps N       how many legs a route may have
  --status WORD,WORD  established, piloted, planned, disputed, or all (default: established,piloted)
  --at YYYY-MM-DD     what holds on this day (default: dates are not looked at)

FILE is a model in YAML or JSON; - reads it from standard input (not with ask).
Exit codes: 0 fine, 1 the model or a question is wrong, 2 wrong usage.
`;
