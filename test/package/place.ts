import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { root } from '../../scripts/entries.js'

export const consumer: string = inject('consumer')
export const tools: string = inject('tools')

/** The programs, copied beside the installed package so that they find it as a user's would. */
export const programs: string = join(consumer, 'programs')
cpSync(join(root, 'test/package/programs'), programs, { recursive: true })
