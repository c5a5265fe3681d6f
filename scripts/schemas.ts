/**
 * What the tables of records say, written out for programs in other languages and for people: `schemas/*.json` as JSON Schema, and the
 * data dictionary `docs/data-dictionary.md`.
 *
 * `npm run schemas` compares, `npm run schemas -- --write` writes.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DictionaryField, DictionaryTable } from '../src/records/portfolio/data-dictionary.js'
import { dataDictionary } from '../src/records/portfolio/data-dictionary.js'
import { portfolioJsonSchema, recordJsonSchema } from '../src/records/schemas/json-schema.js'
import { TABLE_NAMES } from '../src/records/tables/names.js'
import { RECORD_FIELDS } from '../src/records/tables/tables.js'
import { root } from './entries.js'
import { finish, isMain } from './files.js'

const SCHEMAS = 'schemas'

/** The text of every file, by its path from the top of the project. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemas = [...TABLE_NAMES.map(recordJsonSchema), portfolioJsonSchema()]
  return new Map([
    ...schemas.map((schema): [string, string] => [`${SCHEMAS}/${schema.$id}`, `${JSON.stringify(schema, null, 2)}\n`]),
    ['docs/data-dictionary.md', dictionaryText()],
  ])
}

const INTRODUCTION = `# Data dictionary

What a portfolio holds, table by table: every field with its type, what it means and who may see it. The same as data:
\`dataDictionary()\` of \`clientele/records\`; as JSON Schema: \`clientele/schemas/*.json\`. [How a portfolio is
checked](portfolio.md).

- A file of a table is called as its heading says, with the ending \`.csv\`, \`.ndjson\` or \`.json\`.
- A field with \`*\` must be there; any other may be left out, and is left out where nothing is known.
- Days are whole UTC days, written YYYY-MM-DD. Amounts are in units of the record's currency, not in cents. Shares and rates are
  plain numbers: 0.25 is a quarter, 0.05 a year is 5 % a year.
- Class says how far a field may travel: *public* is open to anybody, *confidential* is the lender's business, *personal* is about
  a person, *identifier* points to one client or person outside the lender too.

This page is written by \`npm run schemas\` from the tables in \`src/records/tables\`: change it there.
`

function dictionaryText(): string {
  const [first] = dataDictionary()
  const shared = first === undefined ? [] : first.fields.filter(({ name }) => RECORD_FIELDS[name] !== undefined)
  const ofAll = `## Fields of every record\n\n${fieldTable(shared)}`
  return [INTRODUCTION, contents(), ofAll, ...dataDictionary().map(tableText)].join('\n')
}

function contents(): string {
  const lines = dataDictionary().map(({ file, meaning }) => `- [${file}](#${file}): ${meaning}`)
  return `${lines.join('\n')}\n`
}

function tableText({ table, file, record, meaning, key, inOrder, large, fields }: DictionaryTable): string {
  const own = fields.filter(({ name }) => RECORD_FIELDS[name] === undefined)
  const keys = key.map(name => `\`${name}\``).join(', ')
  const columns = large ? ' May come as columns.' : ''
  const days = inOrder.map(([earlier, later]) => ` \`${earlier}\` is not after \`${later}\`.`).join('')
  const head = `Table \`${table}\`, type \`${record}\`. No two records have the same ${keys}.${days}${columns}`
  return `## ${file}\n\n${meaning}.\n\n${head}\n\n${fieldTable(own)}`
}

function fieldTable(fields: readonly DictionaryField[]): string {
  const rows = fields.map(field =>
    [`\`${field.name}\`${field.optional ? '' : ' *'}`, typeText(field), field.class, field.meaning].join(' | '),
  )
  return ['Field | Holds | Class | Meaning', '--- | --- | --- | ---', ...rows].map(row => `| ${row} |\n`).join('')
}

function typeText({ type, words, unit, range, references }: DictionaryField): string {
  if (references !== undefined) return `key of [${references}](#${fileOf(references)})`
  if (words !== undefined) return words.map(word => `\`${word}\``).join(', ')
  return [type, unit === 'number' ? '' : unit, range].filter(part => part !== undefined && part !== '').join(', ')
}

function fileOf(table: string): string {
  return dataDictionary().find(entry => entry.table === table)?.file ?? table
}

/** All files below a folder, schemas as the formatter leaves them. */
function writeTo(folder: string): void {
  rmSync(join(folder, SCHEMAS), { recursive: true, force: true })
  for (const [file, text] of schemaFiles()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const schemas = join(folder, SCHEMAS)
  const { status, stderr } = spawnSync('npx', ['biome', 'format', '--write', schemas], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`biome: ${stderr}`)
}

/** Files that are not what the tables say, and schemas of what is no table. */
function differing(): readonly string[] {
  const made = join(root, '.schemas')
  try {
    writeTo(made)
    const files = [...schemaFiles().keys()]
    const textOf = (folder: string, file: string): string | undefined =>
      existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined
    const others = existsSync(join(root, SCHEMAS)) ? readdirSync(join(root, SCHEMAS)) : []
    return [
      ...files.filter(file => textOf(root, file) !== textOf(made, file)).map(file => `${file} differs from the tables`),
      ...others
        .map(file => `${SCHEMAS}/${file}`)
        .filter(file => !files.includes(file))
        .map(file => `${file} is of no table`),
    ]
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

if (isMain(import.meta.url)) {
  if (process.argv.includes('--write')) writeTo(root)
  const faults = differing().map(fault => `${fault}: npm run schemas -- --write`)
  finish('schemas', faults, `${schemaFiles().size} files say what the tables say`)
}
