import { readFileSync } from 'node:fs'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
const sources = Object.values(exports).flatMap(({ default: script }) =>
  script ? [script.replace('./dist/', 'src/').replace(/\.js$/, '.ts')] : [],
)

/** The reference of every public entry; a broken link or a type that is not exported where it is used is an error. */
export default {
  name: 'clientele',
  entryPoints: sources,
  tsconfig: 'tsconfig.build.json',
  out: 'docs/reference',
  readme: 'README.md',
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, rewrittenLink: true, unusedMergeModuleWith: true },
  // Constants that a type is read off, and what only authors of new models see.
  intentionallyNotExported: [
    'BALANCE_AMOUNTS',
    'BOND_WORDS',
    'CONTROL_WARNING_CODES',
    'DRIVER_WORDS',
    'FEEDBACK_WORDS',
    'INDEX_WORDS',
    'FADING_SIGNS',
    'KIND',
    'LOYALTY_CELLS',
    'LOYALTY_WORDS',
    'OnIt',
    'PERIOD_AMOUNTS',
    'QUALITY_WORDS',
    'OnUs',
    'STAGE_WORDS',
    'SURVIVAL_INTERVALS',
    'CONDITION_WORDS',
    'DEPENDENCE_WORDS',
    'DROP_WORDS',
    'ENTITY_TYPES',
    'ERROR_WORDS',
    'FATES',
    'FIGURES',
    'LOAN_CLASS_WORDS',
    'GENERATOR_METHODS',
    'PORTRAIT_WORDS',
    'PRODUCT_WORDS',
    'SEGMENT_WORDS',
    'SUMMARY_WORDS',
    'TIER_WORDS',
    'TIME_WORDS',
    'TREATMENT_WORDS',
    'WARNING_WORDS',
    'RevivedFields',
    'Json',
    // Shapes that two documented types have in common.
    'BinsDocument',
    'FactsOf',
    'Given',
  ],
  excludeInternal: true,
  includeVersion: true,
  disableSources: true,
}
