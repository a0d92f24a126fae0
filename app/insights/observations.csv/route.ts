/** The disagreements of phones with our rules, as a table for other programs: codes and counts. */
import { stringify } from 'csv-stringify/sync'
import { notFound } from '@/lib/errors'
import { problemResponse } from '@/lib/http/problem'
import { isOperator } from '@/lib/http/request-facts'
import { countObservations } from '@/lib/services/observations/count-observations'

const COLUMNS = ['rulesetVersion', 'suspect', 'surface', 'predicted', 'seen', 'count']

export async function GET(): Promise<Response> {
  try {
    if (!(await isOperator())) throw notFound('scan')
    const { suspects } = await countObservations()
    return new Response(stringify(suspects, { header: true, columns: COLUMNS, escape_formulas: true }), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="observations.csv"',
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    return problemResponse(error)
  }
}
