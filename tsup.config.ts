import { defineConfig } from 'tsup'
import { oneFolder } from './scripts/folder-plugin.js'
import { nativeStdlib } from './scripts/stdlib-plugin.js'

const STDLIB = ['src/numeric/stdlib/gamma-family.ts', 'src/numeric/stdlib/incomplete.ts']
/** The one file that calls ml-regression, and takes the parts it needs of it in. */
const CURVE_FITS = 'src/statistics/trend/curve-fits.ts'

/**
 * Folders that are read as a whole: one file each, so that a program does not wait for dozens of them. A folder that
 * gathers namespaces (`lifetime`) is not among them, since bundlers do not shake namespaces within a file.
 */
const TOGETHER = [
  'errors',
  'labels',
  'money',
  'numeric',
  'model',
  'statistics',
  'statistics/survival',
  'statistics/survival/accelerated-failure-time',
  'statistics/survival/competing',
  'statistics/survival/competing/fine-gray',
  'statistics/survival/cox',
  'statistics/survival/curves',
  'statistics/survival/scores',
  'statistics/agreement',
  'statistics/control-charts',
  'statistics/importance',
  'statistics/trend',
  'statistics/clustering',
  'statistics/clustering/agreement',
  'statistics/clustering/breaks',
  'statistics/clustering/distances',
  'statistics/clustering/features',
  'statistics/clustering/gaussian-mixture',
  'statistics/clustering/hierarchical',
  'statistics/clustering/k-means',
  'statistics/clustering/k-medoids',
  'statistics/clustering/latent-class',
  'statistics/clustering/quality',
  'statistics/clustering/stability',
  'statistics/distributions',
  'statistics/forecast',
  'statistics/gower',
  'records',
  'records/conditions',
  'records/project',
  'records/as-of',
  'records/attributes',
  'records/codes',
  'records/duplicates',
  'records/extracts',
  'records/lineage',
  'records/portfolio',
  'records/privacy',
  'records/quality',
  'records/sample-lender',
  'records/schemas',
  'records/statements',
  'lifetime/foundation',
  'lifetime/beta-geometric',
  'lifetime/bg-nbd',
  'lifetime/mbg-nbd',
  'lifetime/gamma-gamma',
  'lifetime/gamma-poisson',
  'lifetime/pareto-nbd',
  'lifetime/ggom-nbd',
  'lifetime/nbd',
  'lifetime/beta-geometric-erlang',
  'lifetime/bg-cnbd',
  'lifetime/mbg-cnbd',
  'lifetime/bg-bb',
  'lifetime/geometric',
  'lifetime/inference',
  'lifetime/choice',
  'lifetime/covariates',
  'lifetime/pareto-ggg',
  'lifetime/pareto-nbd-dynamic',
  'lifetime/shifted-beta-geometric',
  'lifetime/beta-discrete-weibull',
  'lifetime/log-normal-spend',
  'loyalty/bonds',
  'loyalty/churn',
  'loyalty/economics',
  'loyalty/fading',
  'loyalty/funnel',
  'loyalty/loyalty-index',
  'loyalty/loyalty-matrix',
  'loyalty/rates',
  'loyalty/stages',
  'loyalty/uplift',
  'loyalty/uplift/two-model',
  'loyalty/wallet',
  'satisfaction/closed-loop',
  'satisfaction/drivers',
  'satisfaction/feedback',
  'satisfaction/index-verdict',
  'satisfaction/kano',
  'satisfaction/measurement',
  'satisfaction/over-time',
  'satisfaction/path-bootstrap',
  'satisfaction/path-model',
  'satisfaction/path-quality',
  'satisfaction/perceived-value',
  'satisfaction/ratings',
  'satisfaction/satisfaction-index',
  'satisfaction/service',
  'satisfaction/servqual',
  'satisfaction/value-link',
  'segmentation/migration',
  'segmentation/penetration',
  'segmentation/portrait',
  'segmentation/propensity',
  'segmentation/rfm',
  'segmentation/rules',
  'segmentation/schemes',
  'segmentation/tiers',
  'risk/behaviour',
  'risk/binning',
  'risk/calibration',
  'risk/capacity',
  'risk/capital',
  'risk/concentration',
  'risk/connected-clients',
  'risk/limits',
  'risk/loan-classes',
  'risk/loss',
  'risk/low-default',
  'risk/migration',
  'risk/portfolio',
  'risk/coefficient',
  'risk/ratio-models',
  'risk/roll-forward',
  'risk/scorecard',
  'risk/stress',
  'risk/structural',
  'risk/validation',
  'project/affordability',
  'project/cases',
  'project/cash-flows',
  'project/construction',
  'project/contribution',
  'project/coverage',
  'project/debt',
  'project/decision',
  'project/forecast',
  'project/loans',
  'project/operations',
  'project/plans',
  'project/pricing',
  'project/products',
  'project/profitability',
  'project/returns',
  'project/sustainability',
  'project/tax',
  'project/transfer-pricing',
  'project/uncertainty',
  'appraisal',
  'appraisal/case',
  'appraisal/facets',
  'appraisal/follow-up',
  'appraisal/grading',
  'appraisal/job',
  'appraisal/next-step',
  'appraisal/outlook',
  'appraisal/prospects',
  'appraisal/reasons',
  'appraisal/stakeholders',
  'appraisal/value',
  'charts',
]

/** Of these folders a part is also read alone: shared code goes to a third file. */
const ALONE: Readonly<Record<string, string>> = {
  errors: 'core',
  money: 'core',
  numeric: 'core',
  records: 'core',
  statistics: 'fitting',
  'statistics/gower': 'table',
}

/** What is read of a folder whose index only gathers other folders. */
const INSTEAD_OF_INDEX: Readonly<Record<string, string>> = { records: 'core' }

const barrels = (folder: string): readonly string[] => {
  const alone = ALONE[folder]
  return [INSTEAD_OF_INDEX[folder] ?? 'index', ...(alone === undefined ? [] : [alone])].map(name => `${folder}/${name}`)
}

/** Folders of `TOGETHER` that lie in another and stay files of their own: not everybody who reads the other needs them. */
const foldersWithin = (folder: string): readonly string[] =>
  TOGETHER.filter(each => each.startsWith(`${folder}/`)).map(each => `src/${each}`)

const LICENCE = '/*! Contains parts of @stdlib (Apache-2.0, Boost, and others): see THIRD_PARTY_NOTICES.md */'

/**
 * A file for each folder of `TOGETHER`, file for file elsewhere, since bundlers shake separate files through a namespace
 * but not one bundled object. Only the wrappers around @stdlib and ml-regression take their package in. Declarations are made by tsc
 * (tsconfig.build.json).
 */
export default defineConfig([
  {
    entry: [
      'src/**/*.ts',
      '!src/**/*.d.ts',
      ...[...STDLIB, CURVE_FITS].map(file => `!${file}`),
      ...TOGETHER.flatMap(barrels).map(barrel => `!src/${barrel}.ts`),
    ],
    outDir: 'dist',
    format: 'esm',
    target: 'es2023',
    bundle: false,
    splitting: false,
    clean: true,
    silent: true,
  },
  ...TOGETHER.map(folder => ({
    entry: Object.fromEntries(barrels(folder).map(barrel => [barrel, `src/${barrel}.ts`])),
    outDir: 'dist',
    format: 'esm' as const,
    target: 'es2023',
    platform: 'neutral' as const,
    bundle: true,
    splitting: folder in ALONE,
    silent: true,
    esbuildPlugins: [oneFolder(`src/${folder}`, [...STDLIB, CURVE_FITS, ...foldersWithin(folder)])],
    esbuildOptions(options: { chunkNames?: string }) {
      options.chunkNames = `${folder}/shared-[hash]`
    },
  })),
  {
    entry: Object.fromEntries(STDLIB.map(file => [file.slice('src/'.length, -'.ts'.length), file])),
    outDir: 'dist',
    format: 'esm',
    target: 'es2023',
    platform: 'neutral',
    bundle: true,
    noExternal: [/^@stdlib\//],
    splitting: true,
    esbuildPlugins: [nativeStdlib()],
    esbuildOptions(options) {
      options.legalComments = 'none'
      options.mainFields = ['main']
      options.chunkNames = 'numeric/stdlib/shared-[hash]'
    },
    banner: { js: LICENCE },
    silent: true,
  },
  {
    entry: { 'statistics/trend/curve-fits': CURVE_FITS },
    outDir: 'dist',
    format: 'esm',
    target: 'es2023',
    platform: 'neutral',
    bundle: true,
    noExternal: [/^ml-/, 'is-any-array', 'median-quickselect', 'cheminfo-types'],
    esbuildOptions(options) {
      options.legalComments = 'none'
      options.mainFields = ['module', 'main']
    },
    banner: { js: '/*! Contains parts of ml-regression (MIT): see THIRD_PARTY_NOTICES.md */' },
    silent: true,
  },
])
