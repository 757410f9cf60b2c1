/** The documentation page of a class of `torch.nn`. */
export function nnDocs(name: string): string {
  return `https://docs.pytorch.org/docs/stable/generated/torch.nn.${name}.html`;
}
