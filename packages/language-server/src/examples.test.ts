import { tryExamples } from "../../../tests/support/try-examples.ts";

tryExamples(import.meta.dirname);
