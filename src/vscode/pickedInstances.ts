import * as vscode from "vscode";
import type { InstanceChoice, PickedInstance } from "../present";
import type { Answer } from "./analyses";
import { PerDocument } from "./perDocument";

/** The instances that the user picked to look at, by class or function. */
export class PickedInstances extends PerDocument<PickedInstance> {
  constructor(state: vscode.Memento) {
    super(state, "pickedInstances", ({ definition }) => definition);
  }

  /** Asks which instance of the code at an offset is to be shown; says so where it runs once. */
  async ask({ core, analysis, module }: Answer, offset: number): Promise<void> {
    const found = core.instancesAt(analysis, offset);
    if (found === undefined) {
      void vscode.window.showInformationMessage(
        "Layer Lens: the code at the cursor runs once or not at all.",
      );
      return;
    }
    const { definition, choices } = found;
    const uri = module.uri.toString();
    const present = this.of(uri).find((each) => each.definition === definition);
    const items = [ALL, ...choices.map((choice) => toItem(choice, present))];
    const picked = await vscode.window.showQuickPick(items, {
      title: definition === "" ? "Instances" : `Instances of ${definition}`,
      placeHolder: "Choose the instance to show",
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked !== undefined) await this.set(uri, definition, picked.pick);
  }
}

interface Item extends vscode.QuickPickItem {
  readonly pick: PickedInstance | undefined;
}

const ALL: Item = { label: "All instances", description: "what they have in common", pick: undefined };

function toItem(
  { pick, label, description, detail }: InstanceChoice,
  present: PickedInstance | undefined,
): Item {
  const isPresent = pick.model === present?.model && pick.path === present.path;
  return { pick, label: isPresent ? `$(check) ${label}` : label, description, detail };
}
