// Writes site/: a page whose answer is there without any script, and becomes the map where there is one.
import { ask, compileNetwork, nameOf, parseModel } from "@polku/core";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const text = readFileSync(new URL("../network.yaml", import.meta.url), "utf8");
const parsed = parseModel(text);
if (!parsed.ok) throw new Error(parsed.issues.map(({ line, message }) => `${line}: ${message}`).join("\n"));
const network = compileNetwork(parsed.model);
const asked = ask(network, { ask: "reach", from: "clinic", client: { age: 4 } });
if (!asked.ok) throw new Error(asked.issues[0].message);
const names = asked.answer.reached.map(({ service }) => nameOf(network, service, "fi"));

// The strictest policy that the element works under. Servers say the same in a header.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src data:",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html polku",
].join("; ");

const page = `<!doctype html>
<html lang="fi">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Palvelut neuvolasta</title>
    <link rel="icon" href="data:," />
    <script type="module" src="./polku/index.js"></script>
  </head>
  <body>
    <h1>Palvelut, joihin nelivuotias pääsee neuvolasta</h1>
    <polku-map model="./network.yaml" question="from=clinic&amp;age=4" locked>
      <ul>
        ${names.map((name) => `<li>${name}</li>`).join("\n        ")}
      </ul>
    </polku-map>
  </body>
</html>
`;

const site = fileURLToPath(new URL("site/", import.meta.url));
mkdirSync(site, { recursive: true });
writeFileSync(`${site}index.html`, page);
writeFileSync(`${site}network.yaml`, text);
// The element's files as they are, with all that they need.
const manifest = fileURLToPath(import.meta.resolve("@polku/viewer/custom-elements.json"));
cpSync(dirname(manifest), `${site}polku`, { recursive: true });
