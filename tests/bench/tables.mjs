// The tables of a run, as Markdown.

/** What was set as a goal, from 3,000 services on. */
export const goals = {
  "reach / limit": 2,
  "reach / graphology": 1 / 8,
  "route / graphology": 1 / 4,
  "10 routes / Yen": 2,
  "gatekeepers of all / reach": 10,
  "gaps per area / reach": 1,
  "why-not / reach": 20,
};

export function toTables(results) {
  const names = [...new Set(results.flatMap(({ ratios }) => Object.keys(ratios)))];
  const ratios = names.map((name) => [
    name,
    name in goals ? String(Number(goals[name].toPrecision(3))) : "",
    ...results.map((result) => (name in result.ratios ? short(result.ratios[name]) : "–")),
  ]);
  const jobs = [...new Set(results.flatMap(({ times }) => Object.keys(times)))];
  const times = jobs.map((job) => [
    job,
    ...results.map(({ times: { [job]: time } }) =>
      time ? `${short(time.milliseconds)}${spread(time)}` : "–",
    ),
  ]);
  const memory = [
    [
      "typed arrays, bytes a link (goal 40)",
      ...results.map(({ memory: { bytesALink } }) => short(bytesALink)),
    ],
    [
      "with those for searches backwards",
      ...results.map(({ memory: { bytesALinkWithReverse } }) => short(bytesALinkWithReverse)),
    ],
    ["process at its peak, MiB", ...results.map(({ memory: { peakBytes } }) => short(peakBytes / 2 ** 20))],
  ];
  const sizes = results.map(({ size }) => size.toLocaleString("en"));
  return [
    table(["ratio", "goal, at most", ...sizes], ratios),
    table(["median, ms", ...sizes], times),
    table(["memory", ...sizes], memory),
    agreementOf(results),
  ].join("\n\n");
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join(
    "\n",
  );
}

/** Two figures, or all where there are more before the point. */
function short(value) {
  if (value >= 100) return String(Math.round(value));
  return value >= 10 ? value.toFixed(1) : String(Number(value.toPrecision(2)));
}

function spread({ spread: quartiles }) {
  if (!quartiles) return "";
  const percent = (share) => Math.round((share - 1) * 100);
  return ` (−${-percent(quartiles[0])} … +${percent(quartiles[1])} %)`;
}

function agreementOf(results) {
  const lines = results
    .filter(({ agreement }) => agreement)
    .map(({ size, agreement: { asked, ...agreed } }) => {
      const parts = Object.entries(agreed).map(([name, count]) => `${name} ${count}`);
      return `${size.toLocaleString("en")} services, of ${asked} questions asked of both: ${parts.join(", ")}`;
    });
  return ["Same answers:", "", ...lines.map((line) => `- ${line}`)].join("\n");
}
