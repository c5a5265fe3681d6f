/**
 * The floors of the house: an import goes down, never up or sideways. Also where each package may be used, so that
 * no subpath grows heavy unnoticed. Run by `npm run floors`.
 */

/** Lowest first. Folders on one line stand side by side and do not know each other. */
const FLOORS = [
  ['errors', 'labels'],
  ['numeric'],
  ['money'],
  ['model'],
  ['statistics'],
  ['records'],
  ['segmentation', 'lifetime', 'loyalty', 'satisfaction', 'risk', 'project'],
  ['appraisal'],
  ['monitoring'],
  ['warehouse', 'charts'],
  ['report'],
  ['node'],
  ['cli'],
]

/** The only folders of src that may import a package; what is not listed may not be imported at all. */
const PACKAGES = {
  '@stdlib': 'numeric/stdlib',
  'pure-rand': '(model|statistics|lifetime)',
  'd3-random': '(model|statistics|lifetime)',
  '@noble/hashes': '(lifetime|records/privacy)',
  'decimal.js': 'money/amounts',
  'ml-regression-[a-z-]+': 'statistics/trend',
  zod: 'records',
  udsv: 'node',
}

const floors = FLOORS.flatMap((floor, height) =>
  floor.map(folder => {
    const below = FLOORS.slice(0, height).flat()
    const allowed = folder === 'labels' ? ['labels'] : [folder, ...below]
    return {
      name: `floor-${folder}`,
      comment: `${folder} may import ${allowed.slice(1).join(', ') || 'nothing'}`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      // The command stands above everything, the front door too: its session shows what users import.
      to: {
        path: '^(src|test|bench|scripts|dist)/',
        pathNot: `^src/(${allowed.join('|')})/${folder === 'cli' ? '|^src/index\\.ts$' : ''}`,
      },
    }
  }),
)

const packages = Object.entries(PACKAGES).map(([name, home]) => ({
  name: `only-${home}-imports-${name}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${home}/` },
  to: { path: `node_modules/(@types/)?${name}/` },
}))

module.exports = {
  forbidden: [
    ...floors,
    ...packages,
    {
      name: 'front-door',
      comment: 'the front door shows what runs everywhere: neither node nor the command',
      severity: 'error',
      from: { path: '^src/(index|revive-model)\\.ts$' },
      to: { path: '^src/(node|cli)/|^(test|bench|scripts|dist)/' },
    },
    {
      name: 'known-folder',
      comment: 'a new folder takes its place among the floors above',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/((index|revive-model)\\.ts$|(${FLOORS.flat().join('|')})/)` },
      to: {},
    },
    {
      name: 'known-package',
      comment: 'a package is used where DESIGN.md says; a new one needs a line in PACKAGES',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: 'node_modules/',
        pathNot: `node_modules/(@types/)?(${Object.keys(PACKAGES).join('|')})/|@types/node`,
      },
    },
    {
      name: 'node-only-upstairs',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(node|cli)/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-import-of-itself',
      comment: "inside src a file is imported by its path, not as 'clientele/...'",
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['aliased'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
