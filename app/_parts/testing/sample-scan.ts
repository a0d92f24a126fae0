/** A finished scan without a report of its own, for tests of the parts around one. */
import type { ScanView } from '@/lib/services/scans/scan-view'

export const SCAN_FOR_TEST: ScanView = {
  id: 'a',
  status: 'done',
  input: 'https://www.nordia.example/boots',
  url: 'https://www.nordia.example/boots',
  host: 'www.nordia.example',
  createdAt: '2026-11-20T09:12:00.000Z',
  finishedAt: '2026-11-20T09:12:04.000Z',
  report: null,
  headText: null,
  interruptedReason: null,
  source: null,
  previousScanId: null,
  shares: [],
}
