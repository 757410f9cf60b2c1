export const HELP = `layer-lens: what every layer of a model does to the tensor, read from the source text

  layer-lens summary FILE [options]   the models of a file: shapes, parameters, multiply-adds
      --call EXPRESSION               the model that an expression makes, such as "resnet50(num_classes=10)"
      --input SHAPE                   the input's shape, such as 1,3,224,224 or 1,128:int64; once for each input
      --root FOLDER                   another folder from which imports are followed; may be given again
      --json, --markdown, --csv       as data, as Markdown, as comma-separated values
  layer-lens annotate FILE            the source with the figures above its lines
  layer-lens check PATH...            errors and advice for files and folders; status 1 if there are errors
      --format text|json|sarif        how findings are written
      --severity LEVEL                the mildest that is reported: hint, information, warning or error
      --rule NAME=LEVEL               the severity of a rule, or off; may be given again
      --threshold NAME=NUMBER         a limit of a rule, such as modelParameters=1000000; may be given again

  --help, --version

Nothing is run or imported: no Python is needed. Status 2 means that the command was called wrongly.`;
