/** The golden records of `mbg_cnbd_k`, and of the fits to CDNOW with k = 1 and with k chosen. */
import { mbgCnbd } from '../../src/lifetime/index.js'
import { erlangRecords } from './beta-geometric-erlang.js'
import { testFamilies } from './support.js'

const adapters = erlangRecords(mbgCnbd)

testFamilies('clv.json', 'mbg_cnbd_k', adapters)
testFamilies('clv.json', 'mbgcnbd', adapters)
testFamilies('clv.json', 'mbgnbd', adapters)
