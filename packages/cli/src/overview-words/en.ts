import type { OverviewWords } from "../overview-words.js";

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** What overviews say in English. */
export const overviewsEn: OverviewWords = {
  notGiven: "not given by the sources",
  nothing: {
    "meeting-places": "The network tells of no meeting places.",
    pilots: "The network tells of no pilots.",
    practices: "The network tells of no practices.",
    roles: "The network tells of no roles.",
    steering: "The network tells of no groups and no tasks.",
    timeline: "Nothing in the network has a day.",
    areas: "The network has no areas with municipalities in them.",
  },
  tiers: {
    region: "region",
    municipality: "municipality",
    "family-centre": "family centre",
    "meeting-place": "meeting place",
  },
  labels: {
    usedBy: "used by",
    linksThrough: "links through it",
    triedIn: "tried in",
    steeredBy: "steered by",
    connects: "connects",
    starts: "may start",
    sitsIn: "sits in",
    tasks: "tasks",
    touches: "touches",
    comes: "comes there",
    wouldCome: "would come (planned or disputed)",
    days: "days",
    groups: "groups",
    views: "views",
    theme: "theme",
    region: "region",
    withoutAges: "ages without anything",
    pilots: "pilots",
    loneLinks: "links through it alone",
    municipalities: "municipalities and their codes",
  },
  municipalities: (n) => count(n, "municipality", "municipalities"),
  alone: (n) => `${n} through nothing else`,
  gains: {
    gained: (n) => `adds ${count(n, "service")}`,
    nearer: (n) => `brings ${count(n, "service")} nearer`,
    nothing: "adds nothing to reach",
    hangsNothing: "adds nothing to reach: no link or service hangs on it alone",
    columns: { gained: "adds", nearer: "brings nearer" },
  },
  pilots: {
    where: "What is piloted where",
    partly: (parts) => `in part: ${parts}`,
    whole: "whole",
    part: "in part",
    without: (n, all) =>
      `${n} of ${count(all, "municipality", "municipalities")} ${n === 1 ? "pilots" : "pilot"} nothing`,
    conditions: "What those who pilot commit to",
    list: "Pilots",
    each: "What each pilot adds to reach, the others being there",
    together: "What all pilots together add, by where the client lives",
    all: "all pilots",
    anyArea: "any area",
    undated: (n) => `The sources give ${count(n, "pilot")} no days.`,
    summary: (running, n) =>
      `${count(running, "pilot")} under way in ${count(n, "municipality", "municipalities")}`,
  },
  practices: (all, linked) =>
    `${count(all, "practice")}; links between services go through ${linked} of them`,
  roles: (all, linked) => `${count(all, "role")}; links between services go through ${linked} of them`,
  steering: {
    meetings: "Where tasks meet",
    others: "Tasks of services and organisations",
    bodies: (n) => `${n} of these`,
    summary: (groups, tasks) => `${count(groups, "group")}, ${count(tasks, "task")}`,
  },
  timeline: {
    meeting: "meeting",
    inForce: (day) => `In force on ${day}`,
    onDay: (day) => `Meetings and documents of ${day}`,
    nothingInForce: (day) => `Nothing that has days is in force on ${day}.`,
    summary: (n, days) => `${count(n, "entry", "entries")} with a day, ${days}`,
  },
  meetingPlaces: {
    counted: (n) => `${count(n, "place")} counted`,
    unnamed: "The source names and counts no places; these are the services that it speaks of.",
    noPlaceFor: (ages) => `no place for ages ${ages}`,
    nothingFor: (ages) => `nothing for ages ${ages}`,
    allAges: "something for every age from 0 to 17",
    comesNothing: "nothing that the sources tell of",
    coordination: "who coordinates, and what is done",
    noCoordination: "the sources tell of no coordination here",
    summary: (regions, lacking, unknown) =>
      `${count(regions, "region")}; no place for some ages in ${lacking}; ages not given in ${unknown}`,
  },
  areas: {
    differ: "the sources count differently",
    countsOnly: "counts them, names none",
    namesAll: "names them all",
    misses: (names) => `does not name ${names}`,
    notCounted: "no source says how many there are",
    summary: (all, differing) =>
      `${count(all, "area")} with municipalities; the sources count differently in ${differing}`,
  },
};
