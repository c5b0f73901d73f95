// npm run definition-schema: writes the JSON Schema of a process file from the schema that reads one. Needs a built core.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import * as z from 'zod/mini';
import { commands } from '@maatwerk/core/process/commands';
import { rules } from '@maatwerk/core/process/conditions';
import { definitionSchema } from '@maatwerk/core/process/definition';

/** Where the published schema stands, from the repository. */
export const schemaPath = 'packages/core/schema/process-definition.schema.json';

/** The published schema as text: what a file may hold, with the names of commands and conditions to choose from. */
export async function definitionSchemaText() {
  const schema = z.toJSONSchema(definitionSchema, { io: 'input' });
  const transition = schema.properties.transitions.items;
  transition.properties.command.enum = Object.keys(commands).sort();
  const codes = Object.keys(rules).sort();
  const [bare, withNumbers] = transition.properties.refusedWith.items.anyOf;
  bare.enum = codes;
  withNumbers.properties.code.enum = codes;
  const text = JSON.stringify({ title: 'maatwerk process definition, format 1', ...schema });
  return format(text, { parser: 'json', printWidth: 120 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(dirname(dirname(fileURLToPath(import.meta.url))), schemaPath);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await definitionSchemaText());
  console.log(schemaPath);
}
