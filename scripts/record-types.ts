/**
 * The types of records, written out with their meaning from the tables that define them: `src/records/portfolio/types/`, one file
 * per file of `src/records/tables/`, and the portfolio that holds them all.
 *
 * `npm run record-types` compares, `npm run record-types -- --write` writes.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Field, Fields } from '../src/records/fields/field.js'
import { fieldText } from '../src/records/fields/field-text.js'
import { TABLE_NAMES, type TableName } from '../src/records/tables/names.js'
import { RECORD_FIELDS, TABLES } from '../src/records/tables/tables.js'
import { root } from './entries.js'
import { finish, isMain } from './files.js'

const HOME = join(root, 'src/records/portfolio/types')

/** Which tables' types stand in which file. */
const FILES: Readonly<Record<string, readonly TableName[]>> = {
  clients: ['groups', 'clients', 'ownerships', 'contacts', 'consents'],
  accounts: ['statements', 'statementLines'],
  credit: ['creditReports', 'defaults', 'ratings'],
  lending: ['products', 'facilities', 'covenants', 'covenantTests', 'collaterals', 'instalments', 'payments'],
  projects: ['projects', 'partyRoles', 'projectDescriptions', 'projectCashFlows', 'constructionProgress'],
  stakeholders: ['stakeholders', 'stakeholderTies'],
  contracts: ['contracts', 'fulfilments', 'orders', 'applications', 'exchangeRates'],
  service: ['interactions', 'activities', 'costs'],
  voice: ['surveys', 'surveyAnswers', 'feedback', 'esg'],
}

/** The text of every file, by name. */
export function recordTypes(): ReadonlyMap<string, string> {
  const files = Object.entries(FILES).map(([file, names]): [string, string] => [`${file}.ts`, fileOf(names)])
  return new Map([['record.ts', recordText()], ...files, ['portfolio.ts', portfolioText()], ['index.ts', indexText()]])
}

const HEADER = (about: string): string =>
  `/**\n * ${about}\n *\n * Written by \`npm run record-types\` from \`src/records/tables\`: change it there.\n *\n * @module\n */\n`

function recordText(): string {
  return `${HEADER('What every record may say of itself.')}import type { DateInput } from '../../../money/core.js'\n\n/** What every record may say of itself, whatever its table. */\nexport interface RecordHead {\n${fieldsText(RECORD_FIELDS)}}\n`
}

function fileOf(names: readonly TableName[]): string {
  const tables = names.map(name => TABLES[name])
  const own = tables.map(({ fields }) => ownFields(fields))
  const has = (type: Field['type']): boolean =>
    own.some(fields => Object.values(fields).some(field => field.type === type))
  const imports = [
    ...(has('date') ? ["import type { DateInput } from '../../../money/core.js'"] : []),
    ...(has('project-description') ? ["import type { ProjectDescription } from '../../project/types.js'"] : []),
    "import type { RecordHead } from './record.js'",
  ]
  const texts = tables.map(
    ({ record, meaning }, i) =>
      `/** ${meaning}. */\nexport interface ${record} extends RecordHead {\n${fieldsText(own[i]!)}}\n`,
  )
  return `${HEADER(`Records of ${names.join(', ')}.`)}${imports.join('\n')}\n\n${texts.join('\n')}`
}

function ownFields(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => RECORD_FIELDS[name] === undefined))
}

function fieldsText(fields: Fields): string {
  return Object.entries(fields)
    .map(
      ([name, field]) =>
        `  /** ${fieldText(field)}. */\n  readonly ${name}${field.optional ? '?' : ''}: ${typeOf(field)}\n`,
    )
    .join('')
}

function typeOf(field: Field): string {
  switch (field.type) {
    case 'number':
      return 'number'
    case 'date':
      return 'DateInput'
    case 'flag':
      return 'boolean'
    case 'word':
      return field.words.map(word => `'${word}'`).join(' | ')
    case 'words':
      return field.words === undefined
        ? 'readonly string[]'
        : `readonly (${field.words.map(word => `'${word}'`).join(' | ')})[]`
    case 'project-description':
      return 'ProjectDescription'
    default:
      return 'string'
  }
}

function portfolioText(): string {
  const imports = Object.entries(FILES)
    .map(
      ([file, names]) =>
        `import type { ${names
          .map(name => TABLES[name].record)
          .toSorted()
          .join(', ')} } from './${file}.js'`,
    )
    .toSorted()
  const rows = TABLE_NAMES.map(
    name => `  /** ${TABLES[name].meaning}. */\n  readonly ${name}: ${TABLES[name].record}\n`,
  ).join('')
  return `${HEADER('The record of each table.')}${imports.join('\n')}\n\n/** What a record of each table is. */\nexport interface PortfolioRecords {\n${rows}}\n`
}

function indexText(): string {
  const lines = Object.entries(FILES).map(
    ([file, names]) =>
      `export type { ${names
        .map(name => TABLES[name].record)
        .toSorted()
        .join(', ')} } from './${file}.js'`,
  )
  const all = [
    ...lines,
    "export type { PortfolioRecords } from './portfolio.js'",
    "export type { RecordHead } from './record.js'",
  ]
  return `${all.toSorted().join('\n')}\n`
}

/** Files as the formatter leaves them, in a folder. */
function writeTo(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of recordTypes()) writeFileSync(join(folder, file), text)
  const { status, stderr } = spawnSync('npx', ['biome', 'check', '--write', folder], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`biome: ${stderr}`)
}

/** Files that are not what the tables say. */
function differing(): readonly string[] {
  const made = join(root, 'src/records/.record-types')
  try {
    writeTo(made)
    const same = (file: string): boolean =>
      existsSync(join(HOME, file)) && readFileSync(join(HOME, file), 'utf8') === readFileSync(join(made, file), 'utf8')
    return readdirSync(made).filter(file => !same(file))
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

if (isMain(import.meta.url)) {
  if (process.argv.includes('--write')) writeTo(HOME)
  const faults = differing().map(
    file => `src/records/portfolio/types/${file} differs from the tables: npm run record-types -- --write`,
  )
  finish('record-types', faults, 'the types of records are what the tables say')
}
