import '@/reading/lists/list.css'

import { groupRoute } from '../../../groupRoute'

const route = groupRoute('topics')

export const generateMetadata = route.generateMetadata
export default route.Page
