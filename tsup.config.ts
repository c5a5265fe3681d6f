import { defineConfig } from 'tsup'
import { nativeStdlib } from './scripts/stdlib-plugin.js'

const STDLIB = ['src/numeric/stdlib/gamma-family.ts', 'src/numeric/stdlib/incomplete.ts']

const LICENCE = '/*! Contains parts of @stdlib (Apache-2.0, Boost, and others): see THIRD_PARTY_NOTICES.md */'

/**
 * File for file, since bundlers shake separate files through a namespace but not one bundled object. Only the two
 * wrappers around @stdlib take their package in. Declarations are made by tsc (tsconfig.build.json).
 */
export default defineConfig([
  {
    entry: ['src/**/*.ts', ...STDLIB.map(file => `!${file}`)],
    outDir: 'dist',
    format: 'esm',
    target: 'es2023',
    bundle: false,
    splitting: false,
    clean: true,
    silent: true,
  },
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
