import type { Entry } from "../entry";
import * as convolution from "./convolution";
import * as linear from "./linear";

/** Everything of PyTorch and its usual companions; a new file joins by one line here. */
export const torchEntries: readonly Entry[] = [convolution, linear].flatMap((file) =>
  Object.values<Entry>(file),
);
