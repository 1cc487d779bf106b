// The script of the offline file. Where there is no document, it is the worker that reads files.
if (typeof document === "undefined") void import("./network/model-worker.js");
else void import("./offline/open-content.js").then(() => import("./main.js"));
