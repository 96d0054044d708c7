declare const table: string
export default table
