// The door of the calendar: apart from the library's own, since its library for time zones is not small and loads only
// where a calendar is written.
export { calendarFile } from './calendar-file.js';
