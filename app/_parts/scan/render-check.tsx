/** The form for a link that is checked from another page. */
import type { RenderCheck } from '@/components/link/check-link'
import { CheckForm } from './check-form'

export const renderCheck: RenderCheck = (link, button) => <CheckForm link={link}>{button}</CheckForm>
