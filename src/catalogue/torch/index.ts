import type { Entry } from "../entry";
import * as adaptivePooling from "./adaptivePooling";
import * as convolution from "./convolution";
import * as embedding from "./embedding";
import * as fractionalPooling from "./fractionalPooling";
import * as linear from "./linear";
import * as pooling from "./pooling";
import * as unpooling from "./unpooling";

const layerFiles = [adaptivePooling, convolution, embedding, fractionalPooling, linear, pooling, unpooling];

/** Everything of PyTorch and its usual companions; a new file joins by one line here. */
export const torchEntries: readonly Entry[] = layerFiles.flatMap((file) => Object.values<Entry>(file));
