/** The golden records of `bg_cnbd_k`, and of the fit to CDNOW that chooses k. */
import { bgCnbd } from '../../src/lifetime/index.js'
import { erlangRecords } from './beta-geometric-erlang.js'
import { testFamilies } from './support.js'

const adapters = erlangRecords(bgCnbd)

testFamilies('clv.json', 'bg_cnbd_k', adapters)
testFamilies('clv.json', 'bgcnbd', adapters)
