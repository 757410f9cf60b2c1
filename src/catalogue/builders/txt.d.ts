/** The text of a file, which every bundle holds as a string. */
declare module "*.txt" {
  const text: string;
  export default text;
}
