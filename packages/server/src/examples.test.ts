import * as questions from "@polku/core/questions";
import { tryExamples } from "../../../tests/support/try-examples.ts";

tryExamples(import.meta.dirname, questions);
