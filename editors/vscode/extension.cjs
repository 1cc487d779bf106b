// Starts the language server for YAML and JSON files; it leaves alone those that are not Polku's.
const { workspace, env } = require("vscode");
const { LanguageClient, TransportKind } = require("vscode-languageclient/node");

// What runs, to be ended with the editor.
let client;

exports.activate = async () => {
  const chosen = workspace.getConfiguration("polku").get("language");
  const server = { module: require.resolve("@polku/language-server/main"), transport: TransportKind.stdio };
  client = new LanguageClient("polku", "Polku", server, {
    documentSelector: ["yaml", "json"].map((language) => ({ scheme: "file", language })),
    initializationOptions: { language: chosen === "editor" ? env.language.slice(0, 2) : chosen },
  });
  await client.start();
};

exports.deactivate = () => client?.stop();
