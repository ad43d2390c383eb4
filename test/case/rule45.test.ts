import fc from "fast-check";
import { closedDays, countPeriod, daysBetween, legalHolidays } from "../../src/case";
import { ageOn, dateOf, dayNumber, weekday } from "../../src/case/derived/day";

const date = fc
  .date({ min: new Date("1801-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe("calendar", () => {
  test("days, dates and weekdays agree with the engine's own calendar in universal time", () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(daysBetween(a, b)).toBe((Date.parse(b) - Date.parse(a)) / 86_400_000);
        expect(weekday(dayNumber(a))).toBe(new Date(a).getUTCDay());
        expect(dateOf(dayNumber(a))).toBe(a);
      }),
    );
  });

  test("an age is the number of birthdays that have come", () => {
    fc.assert(
      fc.property(date, fc.nat(120), fc.integer({ min: -1, max: 1 }), (born, years, shift) => {
        const year = Number(born.slice(0, 4)) + years;
        fc.pre(!born.endsWith("02-29") && year < 2200 && years > 0);
        const on = dateOf(dayNumber(`${year}${born.slice(4)}`) + shift);
        expect(ageOn(born, on)).toBe(shift < 0 ? years - 1 : years);
      }),
    );
    expect(ageOn("1988-02-29", "2026-02-28")).toBe(37);
    expect(ageOn("1988-02-29", "2026-03-01")).toBe(38);
    expect(ageOn("2026-03-01", "2026-02-28")).toBeUndefined();
  });
});

describe("legal holidays", () => {
  // Dates of the Office of Personnel Management's tables, with the days on which they are observed.
  test.each<[number, string[]]>([
    [
      2021,
      [
        "01-01",
        "01-18",
        "02-15",
        "05-31",
        "06-18",
        "06-19",
        "07-04",
        "07-05",
        "09-06",
        "10-11",
        "11-11",
        "11-25",
        "12-24",
        "12-25",
        "12-31",
      ],
    ],
    [
      2022,
      [
        "01-01",
        "01-17",
        "02-21",
        "05-30",
        "06-19",
        "06-20",
        "07-04",
        "09-05",
        "10-10",
        "11-11",
        "11-24",
        "12-25",
        "12-26",
      ],
    ],
    [
      2026,
      ["01-01", "01-19", "02-16", "05-25", "06-19", "07-03", "07-04", "09-07", "10-12", "11-11", "11-26", "12-25"],
    ],
    [
      2027,
      [
        "01-01",
        "01-18",
        "02-15",
        "05-31",
        "06-18",
        "06-19",
        "07-04",
        "07-05",
        "09-06",
        "10-11",
        "11-11",
        "11-25",
        "12-24",
        "12-25",
        "12-31",
      ],
    ],
    [1985, ["01-01", "02-18", "05-27", "07-04", "09-02", "10-14", "11-11", "11-28", "12-25"]],
  ])("%i", (year, days) => {
    expect([...legalHolidays(year).keys()].map(dateOf).sort()).toEqual(days.map((day) => `${year}-${day}`));
  });
});

describe("Rule 45", () => {
  const closed = closedDays([{ date: "2026-11-27", name: "closed by order" }]);
  test.each<[string, Parameters<typeof countPeriod>[0], string]>([
    ["the day of the event does not count", { from: "2026-03-02", days: 14 }, "2026-03-16"],
    ["an end on Saturday runs to Monday", { from: "2026-03-06", days: 8 }, "2026-03-16"],
    ["an end on Sunday runs to Monday", { from: "2026-03-01", days: 14 }, "2026-03-16"],
    ["weekends within the period count", { from: "2026-03-06", days: 3 }, "2026-03-09"],
    ["an end on Juneteenth runs on past the weekend", { from: "2026-06-05", days: 14 }, "2026-06-22"],
    ["Independence Day on a Saturday is observed on Friday", { from: "2026-06-19", days: 14 }, "2026-07-06"],
    ["Thanksgiving runs to Friday", { from: "2026-11-19", days: 7 }, "2026-11-27"],
    ["back from a trial", { from: "2027-02-23", days: 7, before: true }, "2027-02-16"],
    ["back to a Sunday runs back to Friday", { from: "2027-02-21", days: 7, before: true }, "2027-02-12"],
    ["back to a holiday runs back past the weekend", { from: "2027-02-22", days: 7, before: true }, "2027-02-12"],
    ["mail adds three days", { from: "2026-03-02", days: 14, byMail: true }, "2026-03-19"],
    ["mail adds to the end as rolled", { from: "2026-03-06", days: 8, byMail: true }, "2026-03-19"],
    ["mail that ends on a weekend rolls again", { from: "2026-03-04", days: 7, byMail: true }, "2026-03-16"],
    [
      "mail adds nothing to a period counted back",
      { from: "2027-02-23", days: 7, before: true, byMail: true },
      "2027-02-16",
    ],
    ["no days at all end on the day itself", { from: "2026-03-02", days: 0 }, "2026-03-02"],
  ])("%s", (_name, period, end) => {
    expect(countPeriod(period)?.date).toBe(end);
  });

  test("a court holiday is passed over and told", () => {
    const counted = countPeriod({ from: "2026-11-13", days: 14 }, closed);
    expect(counted?.date).toBe("2026-11-30");
    expect(counted?.passed).toEqual([
      { date: "2026-11-27", reason: "closed by order" },
      { date: "2026-11-28", reason: "Saturday" },
      { date: "2026-11-29", reason: "Sunday" },
    ]);
  });

  test.each<[string, Parameters<typeof countPeriod>[0], string, string]>([
    [
      "hours run from the event at once",
      { from: "2026-03-03", fromTime: "09:17", hours: 72 },
      "2026-03-06",
      "09:17:00",
    ],
    [
      "an end on a weekend moves to the same time on Monday",
      { from: "2026-03-06", fromTime: "14:30:05", hours: 24 },
      "2026-03-09",
      "14:30:05",
    ],
    ["hours count back", { from: "2026-03-09", fromTime: "10:00", hours: 48, before: true }, "2026-03-06", "10:00:00"],
    ["part of a day", { from: "2026-03-03", fromTime: "23:30", hours: 1.5 }, "2026-03-04", "01:00:00"],
  ])("%s", (_name, period, end, time) => {
    expect(countPeriod(period)).toMatchObject({ date: end, time });
  });

  test("nothing to count gives nothing", () => {
    expect(countPeriod({ from: "2026-03-02" })).toBeUndefined();
  });

  test("no period ends on a weekend or holiday, and never before its days have run", () => {
    fc.assert(
      fc.property(date, fc.nat(400), fc.boolean(), (from, days, before) => {
        fc.pre(from > "1803" && from < "2198");
        const end = countPeriod({ from, days, before })?.date ?? "";
        const run = daysBetween(from, end) ?? Number.NaN;
        expect([0, 6]).not.toContain(weekday(dayNumber(end)));
        expect(legalHolidays(Number(end.slice(0, 4))).has(dayNumber(end))).toBe(false);
        expect(before ? -run : run).toBeGreaterThanOrEqual(days);
        expect(Math.abs(run) - days).toBeLessThanOrEqual(5);
      }),
    );
  });
});
