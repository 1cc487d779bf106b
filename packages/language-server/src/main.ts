#!/usr/bin/env node
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "./server/serve.js";

// Editors start it with --stdio, or with nothing: it speaks by standard input and output either way.
serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout));
