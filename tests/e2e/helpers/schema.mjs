// The working file's published schema.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import Ajv from "ajv/dist/2020.js";

const schema = async (name) => JSON.parse(await readFile(new URL(`../../../docs/${name}.schema.json`, import.meta.url), "utf8"));

/** Fails on what the published schema says of a file, by a validator that is not ours. */
export async function assertValid(text) {
  const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).addSchema(await schema("ita-papers"));
  const validate = ajv.compile(await schema("ita-file"));
  validate(JSON.parse(text));
  assert.deepEqual(validate.errors, null);
}
