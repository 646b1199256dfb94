/** The value of a number, whatever parts its thousands: "1,000", "1.000", "1 000", "4,5". */
export function amountOf(written: string): number {
  return Number(written.replaceAll(/[.,'’ ](?=\d{3}(?!\d))/g, '').replace(',', '.'));
}
