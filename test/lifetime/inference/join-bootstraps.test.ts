import { describe, expect, it } from 'vitest'
import { bootstrap } from '../../../src/lifetime/inference/bootstrap.js'
import { joinBootstraps } from '../../../src/lifetime/inference/join-bootstraps.js'
import { parametricBootstrap } from '../../../src/lifetime/inference/parametric-bootstrap.js'
import type { Bootstrap } from '../../../src/lifetime/inference/refits.js'
import { runSync } from '../../../src/model/index.js'
import { base, bg, sbg, tenures } from './sample-data.js'

function part(from: number, replicates: number, seed = 5): Bootstrap {
  return runSync(bootstrap(sbg, tenures, { seed, from, replicates }))
}

describe('parts of a bootstrap', () => {
  it('join to the whole, whatever the parts and their order', () => {
    const whole = part(0, 8)
    expect(joinBootstraps([whole])).toEqual(whole)
    expect(joinBootstraps([part(4, 4), part(0, 4)])).toEqual(whole)
    expect(joinBootstraps([part(2, 2), part(6, 2), part(0, 2), part(4, 2)])).toEqual(whole)
    expect(joinBootstraps([part(6, 2), part(5, 1)])).toMatchObject({ from: 5, replicates: 3 })
  })

  it('are refused where they are not of one bootstrap', () => {
    expect(() => joinBootstraps([])).toThrow('EMPTY_INPUT')
    expect(() => joinBootstraps([part(0, 2), part(3, 2)])).toThrow('a part from replicate 2 on')
    expect(() => joinBootstraps([part(0, 2), part(1, 2)])).toThrow('a part from replicate 2 on')
    expect(() => joinBootstraps([part(0, 2), part(2, 2, 6)])).toThrow('parts of seed 5')
    const fromModel = runSync(parametricBootstrap(sbg, tenures, { seed: 5, from: 2, replicates: 1 }))
    expect(() => joinBootstraps([part(0, 2), fromModel])).toThrow('bootstraps of the clients')
    const foreign = runSync(bootstrap(bg, base, { seed: 5, from: 2, replicates: 1 }))
    expect(() => joinBootstraps([part(0, 2), foreign])).toThrow('draws of alpha,beta')
    expect(() => Reflect.apply(joinBootstraps, undefined, [[{}]])).toThrow('parts[0].kind')
  })
})
