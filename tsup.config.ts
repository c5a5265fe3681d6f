import { defineConfig } from 'tsup'
import { oneFolder } from './scripts/folder-plugin.js'
import { nativeStdlib } from './scripts/stdlib-plugin.js'

const STDLIB = ['src/numeric/stdlib/gamma-family.ts', 'src/numeric/stdlib/incomplete.ts']

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
  'records',
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
  'lifetime/shifted-beta-geometric',
  'lifetime/beta-discrete-weibull',
  'lifetime/log-normal-spend',
  'segmentation/rfm',
  'appraisal',
]

const LICENCE = '/*! Contains parts of @stdlib (Apache-2.0, Boost, and others): see THIRD_PARTY_NOTICES.md */'

/**
 * A file for each folder of `TOGETHER`, file for file elsewhere, since bundlers shake separate files through a namespace
 * but not one bundled object. Only the two wrappers around @stdlib take their package in. Declarations are made by tsc
 * (tsconfig.build.json).
 */
export default defineConfig([
  {
    entry: ['src/**/*.ts', ...STDLIB.map(file => `!${file}`), ...TOGETHER.map(folder => `!src/${folder}/index.ts`)],
    outDir: 'dist',
    format: 'esm',
    target: 'es2023',
    bundle: false,
    splitting: false,
    clean: true,
    silent: true,
  },
  ...TOGETHER.map(folder => ({
    entry: { [`${folder}/index`]: `src/${folder}/index.ts` },
    outDir: 'dist',
    format: 'esm' as const,
    target: 'es2023',
    platform: 'neutral' as const,
    bundle: true,
    splitting: false,
    silent: true,
    esbuildPlugins: [oneFolder(`src/${folder}`, STDLIB)],
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
])
