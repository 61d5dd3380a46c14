import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeAll } from 'vitest'
import { loadLate } from '../src/views/late.tsx'

beforeAll(loadLate)
afterEach(cleanup)
