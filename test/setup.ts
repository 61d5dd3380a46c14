import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeAll } from 'vitest'
import { loadLate } from '../src/views/late.tsx'

// what comes late comes later on a busy machine
configure({ asyncUtilTimeout: 10_000 })
beforeAll(loadLate)
afterEach(cleanup)
