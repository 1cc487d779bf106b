// The frame is at another origin: it is told which origin to listen to, and this page listens to that of the frame.
const port = new URLSearchParams(location.search).get("frame");
const origin = `http://localhost:${port}`;
const frame = document.querySelector("iframe");
const network = `
polku: 1
id: example
name: Family services of Mallila
levels:
  - { id: basic, name: Basic level }
services:
  - { id: clinic, name: Child health clinic, level: basic }
  - { id: family-work, name: Family work, level: basic, eligibility: { ages: { max: 6 } } }
links:
  - { kind: outreach, from: family-work, to: clinic }
`;

const set = (properties) => frame.contentWindow.postMessage({ polku: 1, type: "set", properties }, origin);

addEventListener("message", (event) => {
  if (event.origin !== origin || event.source !== frame.contentWindow || event.data?.polku !== 1) return;
  const { type, detail } = event.data;
  if (type === "ready")
    set({ model: network, question: "from=clinic&age=4", chrome: "question", lang: "en" });
  if (type === "answer") document.querySelector("output").textContent = detail.text;
});
for (const button of document.querySelectorAll("button"))
  button.addEventListener("click", () => set({ question: `from=clinic&age=${button.value}` }));

frame.src = `${origin}/frame.html?origin=${location.origin}`;
