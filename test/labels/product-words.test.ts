import { PRODUCT_WORDS } from '../../src/labels/product-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

itSpeaksBothLanguages(PRODUCT_WORDS)
