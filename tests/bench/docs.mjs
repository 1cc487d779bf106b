// Puts a run into docs/performance.md, between its marks, and draws docs/performance.svg.
import { readFileSync, writeFileSync } from "node:fs";
import { goals, toTables } from "./tables.mjs";

const page = "docs/performance.md";

export function writeDocs(results, { node, cores, processor }) {
  const text = readFileSync(page, "utf8");
  const [before, rest] = text.split("<!-- measured -->\n");
  const [, after] = rest.split("<!-- end -->\n");
  const machine = `Node ${node.slice(1)} on ${cores} cores (${processor}).`;
  const measured = `${machine}\n\n${toTables(results)}\n`;
  writeFileSync(page, `${before}<!-- measured -->\n\n${measured}\n<!-- end -->\n${after}`);
  writeFileSync("docs/performance.svg", draw(results.filter(({ size }) => size >= 3000)));
}

/** Each goal a row, each size a bar: how much of what the goal allows was taken, on a logarithmic scale. */
function draw(results) {
  const names = Object.keys(goals);
  const bar = 14;
  const row = results.length * bar + 18;
  const left = 210;
  const right = 640;
  const height = names.length * row + 70;
  // From a hundredth of the goal to ten times the goal.
  const x = (share) => left + ((Math.log10(Math.min(10, Math.max(0.01, share))) + 2) / 3) * (right - left);
  const shades = ["#9ecae1", "#4292c6", "#2171b5", "#08306b"];
  const parts = [];
  for (const share of [0.01, 0.1, 1, 10]) {
    const at = x(share).toFixed(1);
    const color = share === 1 ? "#b30000" : "#cccccc";
    parts.push(`<line x1="${at}" y1="30" x2="${at}" y2="${height - 40}" stroke="${color}"/>`);
    const label = share === 1 ? "goal" : share > 1 ? "10 ×" : share === 0.1 ? "1/10" : "1/100";
    parts.push(`<text x="${at}" y="22" text-anchor="middle">${label}</text>`);
  }
  for (const [index, name] of names.entries()) {
    const top = 40 + index * row;
    parts.push(
      `<text x="${left - 10}" y="${top + (results.length * bar) / 2 + 4}" text-anchor="end">${name}</text>`,
    );
    for (const [order, { ratios }] of results.entries()) {
      if (!(name in ratios)) continue;
      const share = ratios[name] / goals[name];
      const y = top + order * bar;
      const width = Math.max(1, x(share) - left).toFixed(1);
      parts.push(`<rect x="${left}" y="${y}" width="${width}" height="${bar - 3}" fill="${shades[order]}"/>`);
    }
  }
  for (const [order, { size }] of results.entries()) {
    const at = left + order * 110;
    parts.push(`<rect x="${at}" y="${height - 24}" width="11" height="11" fill="${shades[order]}"/>`);
    parts.push(`<text x="${at + 17}" y="${height - 14}">${size.toLocaleString("en")}</text>`);
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${right + 30} ${height}" font-family="sans-serif" font-size="12" role="img" aria-label="What each question takes, as a share of its goal">
<rect width="100%" height="100%" fill="#ffffff"/>
${parts.join("\n")}
</svg>
`;
}
