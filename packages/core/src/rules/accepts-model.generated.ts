// Made by scripts/build-schema.mjs from the JSON Schema of the format: nothing here is written by hand.
import { isPlain, isWhole, type Notes } from "./notes.js";

/** Whether a value is a model in shape, just as it stands. What rules have to look at goes to the notes. */
export function acceptsModel(value: unknown, notes: Notes): boolean {
  return isModelShape(value, notes);
}

const id = /^(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]$/;
const calendarDate =
  /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))$/;

function isTextByLanguage(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "fi":
        if (!notes.isText(field, 1)) return false;
        seen |= 1;
        break;
      case "sv":
        if (!notes.isText(field, 1)) return false;
        seen |= 2;
        break;
      case "en":
        if (!notes.isText(field, 1)) return false;
        seen |= 4;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return (seen & 7) !== 0;
}

function isLevelAliasesList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!notes.isText(entry, 1)) return false;
  return true;
}

function isPosition(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "by":
        if (!(notes.names(field, 1288) || (notes.isText(field, 0) && id.test(field)))) return false;
        seen |= 1;
        break;
      case "view":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        seen |= 2;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return (seen & 3) === 3;
}

function isLevelPositionsList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!isPosition(entry, notes)) return false;
  return true;
}

function isCitation(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "source":
        if (!(notes.names(field, 2) || (notes.isText(field, 0) && id.test(field)))) return false;
        seen |= 1;
        break;
      case "at":
        if (!notes.isText(field, 1)) return false;
        seen |= 2;
        break;
      case "reading":
        if (!(field === "stated" || field === "inferred")) return false;
        break;
      case "count":
        if (!isWhole(field, 1, 9007199254740991)) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return (seen & 3) === 3;
}

function isLevelSourcesList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!isCitation(entry, notes)) return false;
  return true;
}

function isLevel(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  let since: unknown;
  let until: unknown;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "id":
        if (!(notes.isText(field, 0) && id.test(field))) return false;
        seen |= 1;
        break;
      case "name":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        seen |= 2;
        break;
      case "short":
      case "description":
      case "note":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        break;
      case "aliases":
        if (!isLevelAliasesList(field, notes)) return false;
        break;
      case "positions":
        if (!isLevelPositionsList(field, notes)) return false;
        break;
      case "since":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        since = field;
        break;
      case "until":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        until = field;
        break;
      case "sources":
        if (!isLevelSourcesList(field, notes)) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  notes.doubtOrder(since, until, "dates-reversed");
  return (seen & 3) === 3;
}

function isModelShapeLevelsList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!isLevel(entry, notes)) return false;
  return true;
}

function isSource(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "id":
        if (!(notes.isText(field, 0) && id.test(field))) return false;
        seen |= 1;
        break;
      case "document":
        if (!notes.isText(field, 1)) return false;
        seen |= 2;
        break;
      case "title":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        seen |= 4;
        break;
      case "date":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        break;
      case "licence":
        if (!notes.isText(field, 1)) return false;
        break;
      case "note":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return (seen & 7) === 7;
}

function isModelShapeSourcesList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!isSource(entry, notes)) return false;
  return true;
}

function isArea(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  let since: unknown;
  let until: unknown;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "id":
        if (!(notes.isText(field, 0) && id.test(field))) return false;
        seen |= 1;
        break;
      case "name":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        seen |= 2;
        break;
      case "short":
      case "description":
      case "note":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        break;
      case "aliases":
        if (!isLevelAliasesList(field, notes)) return false;
        break;
      case "kind":
        if (
          !(
            field === "country" ||
            field === "region" ||
            field === "catchment-area" ||
            field === "municipality" ||
            field === "family-centre-area" ||
            field === "district"
          )
        )
          return false;
        seen |= 4;
        break;
      case "within":
        if (!(notes.names(field, 4) || (notes.isText(field, 0) && id.test(field)))) return false;
        notes.doubts.add("within-cycle");
        break;
      case "code":
        if (!notes.isText(field, 1)) return false;
        break;
      case "count":
        if (!isWhole(field, 1, 9007199254740991)) return false;
        break;
      case "positions":
        if (!isLevelPositionsList(field, notes)) return false;
        break;
      case "since":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        since = field;
        break;
      case "until":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        until = field;
        break;
      case "sources":
        if (!isLevelSourcesList(field, notes)) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  notes.doubtOrder(since, until, "dates-reversed");
  return (seen & 7) === 7;
}

function isModelShapeAreasList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!isArea(entry, notes)) return false;
  return true;
}

function isOrganisation(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  let since: unknown;
  let until: unknown;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "id":
        if (!(notes.isText(field, 0) && id.test(field))) return false;
        seen |= 1;
        break;
      case "name":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        seen |= 2;
        break;
      case "short":
      case "description":
      case "note":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        break;
      case "aliases":
        if (!isLevelAliasesList(field, notes)) return false;
        break;
      case "sector":
        if (
          !(
            field === "public" ||
            field === "parish" ||
            field === "ngo" ||
            field === "private" ||
            field === "state"
          )
        )
          return false;
        break;
      case "positions":
        if (!isLevelPositionsList(field, notes)) return false;
        break;
      case "since":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        since = field;
        break;
      case "until":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        until = field;
        break;
      case "sources":
        if (!isLevelSourcesList(field, notes)) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  notes.doubtOrder(since, until, "dates-reversed");
  return (seen & 3) === 3;
}

function isModelShapeOrganisationsList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!isOrganisation(entry, notes)) return false;
  return true;
}

function isServiceRunByList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value)
    if (!(notes.names(entry, 8) || (notes.isText(entry, 0) && id.test(entry)))) return false;
  return true;
}

function isServiceChannelsList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value)
    if (!(entry === "onsite" || entry === "home" || entry === "phone" || entry === "digital")) return false;
  return true;
}

function isAges(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let min: unknown;
  let max: unknown;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "min":
        if (!isWhole(field, 0, 150)) return false;
        min = field;
        break;
      case "max":
        if (!isWhole(field, 0, 150)) return false;
        max = field;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  notes.doubtOrder(min, max, "ages-reversed");
  return true;
}

function isEligibilityAreasList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value)
    if (!(notes.names(entry, 4) || (notes.isText(entry, 0) && id.test(entry)))) return false;
  return true;
}

function isEligibility(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "ages":
        if (!isAges(field, notes)) return false;
        break;
      case "areas":
        if (!isEligibilityAreasList(field, notes)) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return true;
}

function isServiceNeedsList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value)
    if (!(notes.names(entry, 16) || (notes.isText(entry, 0) && id.test(entry)))) return false;
  return true;
}

function isServicePracticesList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value)
    if (!(notes.names(entry, 512) || (notes.isText(entry, 0) && id.test(entry)))) return false;
  return true;
}

function isCapacity(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "state":
        if (
          !(
            field === "capacity" ||
            field === "no-capacity" ||
            field === "waitlist" ||
            field === "additional-assessment-required"
          )
        )
          return false;
        seen |= 1;
        break;
      case "asOf":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return (seen & 1) === 1;
}

function isService(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  let since: unknown;
  let until: unknown;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "id":
        if (!(notes.isText(field, 0) && id.test(field))) return false;
        seen |= 1;
        break;
      case "name":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        seen |= 2;
        break;
      case "short":
      case "description":
      case "note":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        break;
      case "aliases":
        if (!isLevelAliasesList(field, notes)) return false;
        break;
      case "level":
        if (!(notes.names(field, 1) || (notes.isText(field, 0) && id.test(field)))) return false;
        seen |= 4;
        break;
      case "partOf":
        if (!(notes.names(field, 32) || (notes.isText(field, 0) && id.test(field)))) return false;
        notes.doubts.add("part-of-cycle");
        break;
      case "runBy":
        if (!isServiceRunByList(field, notes)) return false;
        break;
      case "access":
        if (!(field === "open" || field === "booking" || field === "referral" || field === "decision"))
          return false;
        break;
      case "channels":
        if (!isServiceChannelsList(field, notes)) return false;
        break;
      case "eligibility":
        if (!isEligibility(field, notes)) return false;
        break;
      case "needs":
        if (!isServiceNeedsList(field, notes)) return false;
        break;
      case "practices":
        if (!isServicePracticesList(field, notes)) return false;
        break;
      case "capacity":
        if (!isCapacity(field, notes)) return false;
        break;
      case "positions":
        if (!isLevelPositionsList(field, notes)) return false;
        break;
      case "since":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        since = field;
        break;
      case "until":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        until = field;
        break;
      case "sources":
        if (!isLevelSourcesList(field, notes)) return false;
        if ((field as unknown[]).length > 0) seen |= 8;
        break;
      case "status":
        if (!(field === "established" || field === "piloted" || field === "planned" || field === "disputed"))
          return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  notes.doubtOrder(since, until, "dates-reversed");
  if ((seen & 8) === 0) notes.doubts.add("no-source");
  return (seen & 7) === 7;
}

function isModelShapeServicesList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!isService(entry, notes)) return false;
  return true;
}

function isLinkInitiatedByList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value)
    if (!(notes.names(entry, 288) || (notes.isText(entry, 0) && id.test(entry)))) return false;
  return true;
}

function isLinkRolesList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value)
    if (!(notes.names(entry, 256) || (notes.isText(entry, 0) && id.test(entry)))) return false;
  return true;
}

function isLinkModeList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value)
    if (!(entry === "onsite" || entry === "phone" || entry === "digital")) return false;
  return true;
}

function isLink(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  let since: unknown;
  let until: unknown;
  let from: unknown;
  let to: unknown;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "id":
        if (!(notes.isText(field, 0) && id.test(field))) return false;
        break;
      case "name":
      case "note":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        break;
      case "kind":
        if (!(field === "referral" || field === "consultation" || field === "outreach" || field === "joint"))
          return false;
        seen |= 1;
        break;
      case "from":
        if (!(notes.names(field, 32) || (notes.isText(field, 0) && id.test(field)))) return false;
        from = field;
        seen |= 2;
        break;
      case "to":
        if (!(notes.names(field, 32) || (notes.isText(field, 0) && id.test(field)))) return false;
        to = field;
        seen |= 4;
        break;
      case "ages":
        if (!isAges(field, notes)) return false;
        break;
      case "areas":
        if (!isEligibilityAreasList(field, notes)) return false;
        break;
      case "initiatedBy":
        if (!isLinkInitiatedByList(field, notes)) return false;
        break;
      case "practices":
        if (!isServicePracticesList(field, notes)) return false;
        break;
      case "roles":
        if (!isLinkRolesList(field, notes)) return false;
        break;
      case "mode":
        if (!isLinkModeList(field, notes)) return false;
        break;
      case "positions":
        if (!isLevelPositionsList(field, notes)) return false;
        break;
      case "since":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        since = field;
        break;
      case "until":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        until = field;
        break;
      case "sources":
        if (!isLevelSourcesList(field, notes)) return false;
        if ((field as unknown[]).length > 0) seen |= 8;
        break;
      case "status":
        if (!(field === "established" || field === "piloted" || field === "planned" || field === "disputed"))
          return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  notes.doubtOrder(since, until, "dates-reversed");
  notes.doubtSame(from, to, "same-ends");
  if ((seen & 8) === 0) notes.doubts.add("no-source");
  return (seen & 7) === 7;
}

function isModelShapeLinksList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!isLink(entry, notes)) return false;
  return true;
}

function isPlaceOffersList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value)
    if (!(notes.names(entry, 32) || (notes.isText(entry, 0) && id.test(entry)))) return false;
  return true;
}

function isPlace(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  let since: unknown;
  let until: unknown;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "id":
        if (!(notes.isText(field, 0) && id.test(field))) return false;
        seen |= 1;
        break;
      case "name":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        seen |= 2;
        break;
      case "short":
      case "description":
      case "note":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        break;
      case "aliases":
        if (!isLevelAliasesList(field, notes)) return false;
        break;
      case "area":
        if (!(notes.names(field, 4) || (notes.isText(field, 0) && id.test(field)))) return false;
        break;
      case "offers":
        if (!isPlaceOffersList(field, notes)) return false;
        break;
      case "runBy":
        if (!isServiceRunByList(field, notes)) return false;
        break;
      case "ages":
        if (!isAges(field, notes)) return false;
        break;
      case "count":
        if (!isWhole(field, 1, 9007199254740991)) return false;
        break;
      case "positions":
        if (!isLevelPositionsList(field, notes)) return false;
        break;
      case "since":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        since = field;
        break;
      case "until":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        until = field;
        break;
      case "sources":
        if (!isLevelSourcesList(field, notes)) return false;
        if ((field as unknown[]).length > 0) seen |= 4;
        break;
      case "status":
        if (!(field === "established" || field === "piloted" || field === "planned" || field === "disputed"))
          return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  notes.doubtOrder(since, until, "dates-reversed");
  if ((seen & 4) === 0) notes.doubts.add("no-source");
  return (seen & 3) === 3;
}

function isModelShapePlacesList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!isPlace(entry, notes)) return false;
  return true;
}

function isRole(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  let since: unknown;
  let until: unknown;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "id":
        if (!(notes.isText(field, 0) && id.test(field))) return false;
        seen |= 1;
        break;
      case "name":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        seen |= 2;
        break;
      case "short":
      case "description":
      case "note":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        break;
      case "aliases":
        if (!isLevelAliasesList(field, notes)) return false;
        break;
      case "worksIn":
        if (!isPlaceOffersList(field, notes)) return false;
        break;
      case "tier":
        if (
          !(
            field === "region" ||
            field === "municipality" ||
            field === "family-centre" ||
            field === "meeting-place"
          )
        )
          return false;
        break;
      case "positions":
        if (!isLevelPositionsList(field, notes)) return false;
        break;
      case "since":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        since = field;
        break;
      case "until":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        until = field;
        break;
      case "sources":
        if (!isLevelSourcesList(field, notes)) return false;
        break;
      case "status":
        if (!(field === "established" || field === "piloted" || field === "planned" || field === "disputed"))
          return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  notes.doubtOrder(since, until, "dates-reversed");
  return (seen & 3) === 3;
}

function isModelShapeRolesList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!isRole(entry, notes)) return false;
  return true;
}

function isPractice(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  let since: unknown;
  let until: unknown;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "id":
        if (!(notes.isText(field, 0) && id.test(field))) return false;
        seen |= 1;
        break;
      case "name":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        seen |= 2;
        break;
      case "short":
      case "description":
      case "note":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        break;
      case "aliases":
        if (!isLevelAliasesList(field, notes)) return false;
        break;
      case "tier":
        if (
          !(
            field === "region" ||
            field === "municipality" ||
            field === "family-centre" ||
            field === "meeting-place"
          )
        )
          return false;
        break;
      case "positions":
        if (!isLevelPositionsList(field, notes)) return false;
        break;
      case "since":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        since = field;
        break;
      case "until":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        until = field;
        break;
      case "sources":
        if (!isLevelSourcesList(field, notes)) return false;
        if ((field as unknown[]).length > 0) seen |= 4;
        break;
      case "status":
        if (!(field === "established" || field === "piloted" || field === "planned" || field === "disputed"))
          return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  notes.doubtOrder(since, until, "dates-reversed");
  if ((seen & 4) === 0) notes.doubts.add("no-source");
  return (seen & 3) === 3;
}

function isModelShapePracticesList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!isPractice(entry, notes)) return false;
  return true;
}

function isGroupMembersList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value)
    if (!(notes.names(entry, 1288) || (notes.isText(entry, 0) && id.test(entry)))) return false;
  return true;
}

function isGroupSteersList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value)
    if (!(notes.names(entry, 8172) || (notes.isText(entry, 0) && id.test(entry)))) return false;
  return true;
}

function isMeeting(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "date":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        seen |= 1;
        break;
      case "theme":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return (seen & 1) === 1;
}

function isGroupMeetingsList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!isMeeting(entry, notes)) return false;
  return true;
}

function isGroup(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  let since: unknown;
  let until: unknown;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "id":
        if (!(notes.isText(field, 0) && id.test(field))) return false;
        seen |= 1;
        break;
      case "name":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        seen |= 2;
        break;
      case "short":
      case "description":
      case "note":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        break;
      case "aliases":
        if (!isLevelAliasesList(field, notes)) return false;
        break;
      case "area":
        if (!(notes.names(field, 4) || (notes.isText(field, 0) && id.test(field)))) return false;
        break;
      case "members":
        if (!isGroupMembersList(field, notes)) return false;
        break;
      case "steers":
        if (!isGroupSteersList(field, notes)) return false;
        break;
      case "meetings":
        if (!isGroupMeetingsList(field, notes)) return false;
        break;
      case "count":
        if (!isWhole(field, 1, 9007199254740991)) return false;
        break;
      case "tier":
        if (
          !(
            field === "region" ||
            field === "municipality" ||
            field === "family-centre" ||
            field === "meeting-place"
          )
        )
          return false;
        break;
      case "positions":
        if (!isLevelPositionsList(field, notes)) return false;
        break;
      case "since":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        since = field;
        break;
      case "until":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        until = field;
        break;
      case "sources":
        if (!isLevelSourcesList(field, notes)) return false;
        break;
      case "status":
        if (!(field === "established" || field === "piloted" || field === "planned" || field === "disputed"))
          return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  notes.doubtOrder(since, until, "dates-reversed");
  return (seen & 3) === 3;
}

function isModelShapeGroupsList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!isGroup(entry, notes)) return false;
  return true;
}

function isPilotTriesList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value)
    if (!(notes.names(entry, 608) || (notes.isText(entry, 0) && id.test(entry)))) return false;
  return true;
}

function isPilot(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  let since: unknown;
  let until: unknown;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "id":
        if (!(notes.isText(field, 0) && id.test(field))) return false;
        seen |= 1;
        break;
      case "name":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        seen |= 2;
        break;
      case "short":
      case "description":
      case "note":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        break;
      case "aliases":
        if (!isLevelAliasesList(field, notes)) return false;
        break;
      case "tries":
        if (!isPilotTriesList(field, notes)) return false;
        break;
      case "areas":
        if (!isEligibilityAreasList(field, notes)) return false;
        break;
      case "runBy":
        if (!isServiceRunByList(field, notes)) return false;
        break;
      case "positions":
        if (!isLevelPositionsList(field, notes)) return false;
        break;
      case "since":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        since = field;
        break;
      case "until":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        until = field;
        break;
      case "sources":
        if (!isLevelSourcesList(field, notes)) return false;
        if ((field as unknown[]).length > 0) seen |= 4;
        break;
      case "status":
        if (!(field === "established" || field === "piloted" || field === "planned" || field === "disputed"))
          return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  notes.doubtOrder(since, until, "dates-reversed");
  if ((seen & 4) === 0) notes.doubts.add("no-source");
  return (seen & 3) === 3;
}

function isModelShapePilotsList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!isPilot(entry, notes)) return false;
  return true;
}

function isTaskBordersOnList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value)
    if (!(notes.names(entry, 4096) || (notes.isText(entry, 0) && id.test(entry)))) return false;
  return true;
}

function isTask(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  let since: unknown;
  let until: unknown;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "id":
        if (!(notes.isText(field, 0) && id.test(field))) return false;
        seen |= 1;
        break;
      case "name":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        seen |= 2;
        break;
      case "short":
      case "description":
      case "note":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        break;
      case "aliases":
        if (!isLevelAliasesList(field, notes)) return false;
        break;
      case "of":
        if (!(notes.names(field, 1064) || (notes.isText(field, 0) && id.test(field)))) return false;
        seen |= 4;
        break;
      case "bordersOn":
        if (!isTaskBordersOnList(field, notes)) return false;
        break;
      case "tier":
        if (
          !(
            field === "region" ||
            field === "municipality" ||
            field === "family-centre" ||
            field === "meeting-place"
          )
        )
          return false;
        break;
      case "positions":
        if (!isLevelPositionsList(field, notes)) return false;
        break;
      case "since":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        since = field;
        break;
      case "until":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        until = field;
        break;
      case "sources":
        if (!isLevelSourcesList(field, notes)) return false;
        if ((field as unknown[]).length > 0) seen |= 8;
        break;
      case "status":
        if (!(field === "established" || field === "piloted" || field === "planned" || field === "disputed"))
          return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  notes.doubtOrder(since, until, "dates-reversed");
  if ((seen & 8) === 0) notes.doubts.add("no-source");
  return (seen & 7) === 7;
}

function isModelShapeTasksList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!isTask(entry, notes)) return false;
  return true;
}

function isClient(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "age":
        if (!isWhole(field, 0, 150)) return false;
        break;
      case "area":
        if (!(notes.names(field, 4) || (notes.isText(field, 0) && id.test(field)))) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return true;
}

function isReachQuestionViaList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 1)) return false;
  for (const entry of value)
    if (!(entry === "referral" || entry === "consultation" || entry === "outreach" || entry === "joint"))
      return false;
  return true;
}

function isReachQuestionStatusList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 1)) return false;
  for (const entry of value)
    if (!(entry === "established" || entry === "piloted" || entry === "planned" || entry === "disputed"))
      return false;
  return true;
}

function isReachQuestion(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "ask":
        if (!(field === "reach")) return false;
        seen |= 1;
        break;
      case "from":
        if (!(notes.names(field, 160) || (notes.isText(field, 0) && id.test(field)))) return false;
        seen |= 2;
        break;
      case "needs":
        if (!isServiceNeedsList(field, notes)) return false;
        break;
      case "client":
        if (!isClient(field, notes)) return false;
        break;
      case "via":
        if (!isReachQuestionViaList(field, notes)) return false;
        break;
      case "maxHandoffs":
      case "maxSteps":
        if (!isWhole(field, 0, 9007199254740991)) return false;
        break;
      case "status":
        if (!isReachQuestionStatusList(field, notes)) return false;
        break;
      case "at":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return (seen & 3) === 3;
}

function isRoutesQuestion(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "ask":
        if (!(field === "routes")) return false;
        seen |= 1;
        break;
      case "from":
        if (!(notes.names(field, 160) || (notes.isText(field, 0) && id.test(field)))) return false;
        seen |= 2;
        break;
      case "to":
        if (!(notes.names(field, 32) || (notes.isText(field, 0) && id.test(field)))) return false;
        seen |= 4;
        break;
      case "k":
        if (!isWhole(field, 1, 10000)) return false;
        break;
      case "client":
        if (!isClient(field, notes)) return false;
        break;
      case "via":
        if (!isReachQuestionViaList(field, notes)) return false;
        break;
      case "maxHandoffs":
      case "maxSteps":
        if (!isWhole(field, 0, 9007199254740991)) return false;
        break;
      case "status":
        if (!isReachQuestionStatusList(field, notes)) return false;
        break;
      case "at":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return (seen & 7) === 7;
}

function isWhyNotQuestion(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "ask":
        if (!(field === "why-not")) return false;
        seen |= 1;
        break;
      case "from":
        if (!(notes.names(field, 160) || (notes.isText(field, 0) && id.test(field)))) return false;
        seen |= 2;
        break;
      case "to":
        if (!(notes.names(field, 32) || (notes.isText(field, 0) && id.test(field)))) return false;
        seen |= 4;
        break;
      case "client":
        if (!isClient(field, notes)) return false;
        break;
      case "via":
        if (!isReachQuestionViaList(field, notes)) return false;
        break;
      case "maxHandoffs":
      case "maxSteps":
        if (!isWhole(field, 0, 9007199254740991)) return false;
        break;
      case "status":
        if (!isReachQuestionStatusList(field, notes)) return false;
        break;
      case "at":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return (seen & 7) === 7;
}

function isGatekeepersQuestion(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "ask":
        if (!(field === "gatekeepers")) return false;
        seen |= 1;
        break;
      case "from":
        if (!(notes.names(field, 160) || (notes.isText(field, 0) && id.test(field)))) return false;
        seen |= 2;
        break;
      case "to":
        if (!(notes.names(field, 32) || (notes.isText(field, 0) && id.test(field)))) return false;
        break;
      case "client":
        if (!isClient(field, notes)) return false;
        break;
      case "via":
        if (!isReachQuestionViaList(field, notes)) return false;
        break;
      case "maxHandoffs":
      case "maxSteps":
        if (!isWhole(field, 0, 9007199254740991)) return false;
        break;
      case "status":
        if (!isReachQuestionStatusList(field, notes)) return false;
        break;
      case "at":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return (seen & 3) === 3;
}

function isGapRowsOriginsList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 1)) return false;
  for (const entry of value)
    if (!(notes.names(entry, 160) || (notes.isText(entry, 0) && id.test(entry)))) return false;
  return true;
}

function isGapRowsAreasList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 1)) return false;
  for (const entry of value)
    if (!(notes.names(entry, 4) || (notes.isText(entry, 0) && id.test(entry)))) return false;
  return true;
}

function isGapRowsAgesList(value: unknown, notes: Notes): boolean {
  return (
    notes.isList(value, 2) && value.length === 2 && isWhole(value[0], 0, 150) && isWhole(value[1], 0, 150)
  );
}

function isGapRows(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "origins":
        if (!isGapRowsOriginsList(field, notes)) return false;
        break;
      case "areas":
        if (!isGapRowsAreasList(field, notes)) return false;
        break;
      case "ages":
        if (!isGapRowsAgesList(field, notes)) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return true;
}

function isGapsQuestion(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "ask":
        if (!(field === "gaps")) return false;
        seen |= 1;
        break;
      case "from":
        if (!(notes.names(field, 160) || (notes.isText(field, 0) && id.test(field)))) return false;
        break;
      case "rows":
        if (!isGapRows(field, notes)) return false;
        seen |= 2;
        break;
      case "targets":
        if (!isPlaceOffersList(field, notes)) return false;
        break;
      case "client":
        if (!isClient(field, notes)) return false;
        break;
      case "via":
        if (!isReachQuestionViaList(field, notes)) return false;
        break;
      case "maxHandoffs":
      case "maxSteps":
        if (!isWhole(field, 0, 9007199254740991)) return false;
        break;
      case "status":
        if (!isReachQuestionStatusList(field, notes)) return false;
        break;
      case "at":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return (seen & 3) === 3;
}

function isCompareQuestion(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "ask":
        if (!(field === "compare")) return false;
        seen |= 1;
        break;
      case "a":
        if (!isReachQuestion(field, notes)) return false;
        seen |= 2;
        break;
      case "b":
        if (!isReachQuestion(field, notes)) return false;
        seen |= 4;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return (seen & 7) === 7;
}

function isChange(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "op":
        if (!(field === "add" || field === "remove" || field === "change")) return false;
        seen |= 1;
        break;
      case "in":
        if (
          !(
            field === "sources" ||
            field === "areas" ||
            field === "organisations" ||
            field === "needs" ||
            field === "services" ||
            field === "places" ||
            field === "roles" ||
            field === "practices" ||
            field === "groups" ||
            field === "pilots" ||
            field === "tasks" ||
            field === "links" ||
            field === "stories"
          )
        )
          return false;
        seen |= 2;
        break;
      case "id":
        if (!notes.isText(field, 1)) return false;
        break;
      case "value":
        if (!notes.isAnyObject(field)) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return (seen & 3) === 3;
}

function isWhatIfQuestionChangesList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!isChange(entry, notes)) return false;
  return true;
}

function isWhatIfQuestion(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "ask":
        if (!(field === "what-if")) return false;
        seen |= 1;
        break;
      case "question":
        if (!isReachQuestion(field, notes)) return false;
        seen |= 2;
        break;
      case "changes":
        if (!isWhatIfQuestionChangesList(field, notes)) return false;
        seen |= 4;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return (seen & 7) === 7;
}

function isQuestion(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  switch (value.ask) {
    case "reach":
      return isReachQuestion(value, notes);
    case "routes":
      return isRoutesQuestion(value, notes);
    case "why-not":
      return isWhyNotQuestion(value, notes);
    case "gatekeepers":
      return isGatekeepersQuestion(value, notes);
    case "gaps":
      return isGapsQuestion(value, notes);
    case "compare":
      return isCompareQuestion(value, notes);
    case "what-if":
      return isWhatIfQuestion(value, notes);
    default:
      return false;
  }
}

function isStoryStepShowList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value)
    if (!(notes.names(entry, 16383) || (notes.isText(entry, 0) && id.test(entry)))) return false;
  return true;
}

function isStoryStep(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "question":
        if (!isQuestion(field, notes)) return false;
        seen |= 1;
        break;
      case "view":
        if (
          !(
            field === "meeting-places" ||
            field === "pilots" ||
            field === "practices" ||
            field === "roles" ||
            field === "steering" ||
            field === "disputes" ||
            field === "timeline" ||
            field === "areas"
          )
        )
          return false;
        seen |= 2;
        break;
      case "show":
        if (!isStoryStepShowList(field, notes)) return false;
        break;
      case "caption":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return (seen & 3) !== 0;
}

function isStoryStepsList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!isStoryStep(entry, notes)) return false;
  return true;
}

function isStory(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  let since: unknown;
  let until: unknown;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "id":
        if (!(notes.isText(field, 0) && id.test(field))) return false;
        seen |= 1;
        break;
      case "name":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        seen |= 2;
        break;
      case "short":
      case "description":
      case "note":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        break;
      case "aliases":
        if (!isLevelAliasesList(field, notes)) return false;
        break;
      case "steps":
        if (!isStoryStepsList(field, notes)) return false;
        seen |= 4;
        break;
      case "positions":
        if (!isLevelPositionsList(field, notes)) return false;
        break;
      case "since":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        since = field;
        break;
      case "until":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        until = field;
        break;
      case "sources":
        if (!isLevelSourcesList(field, notes)) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  notes.doubtOrder(since, until, "dates-reversed");
  return (seen & 7) === 7;
}

function isModelShapeStoriesList(value: unknown, notes: Notes): boolean {
  if (!notes.isList(value, 0)) return false;
  for (const entry of value) if (!isStory(entry, notes)) return false;
  return true;
}

function isModelShape(value: unknown, notes: Notes): boolean {
  if (!isPlain(value)) return false;
  let fields = 0;
  let seen = 0;
  for (const key in value) {
    const field = value[key];
    fields++;
    switch (key) {
      case "$schema":
        if (!notes.isText(field, 0)) return false;
        break;
      case "polku":
        if (!(field === 1)) return false;
        seen |= 1;
        break;
      case "id":
        if (!(notes.isText(field, 0) && id.test(field))) return false;
        seen |= 2;
        break;
      case "name":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        seen |= 4;
        break;
      case "language":
        if (!(field === "fi" || field === "sv" || field === "en")) return false;
        break;
      case "description":
      case "note":
        if (!(notes.isText(field, 1) || isTextByLanguage(field, notes))) return false;
        break;
      case "asOf":
        if (!(typeof field === "string" && calendarDate.test(field))) return false;
        break;
      case "levels":
        if (!isModelShapeLevelsList(field, notes)) return false;
        seen |= 8;
        break;
      case "sources":
        if (!isModelShapeSourcesList(field, notes)) return false;
        break;
      case "areas":
        if (!isModelShapeAreasList(field, notes)) return false;
        break;
      case "organisations":
        if (!isModelShapeOrganisationsList(field, notes)) return false;
        break;
      case "needs":
        if (!isModelShapeLevelsList(field, notes)) return false;
        break;
      case "services":
        if (!isModelShapeServicesList(field, notes)) return false;
        seen |= 16;
        break;
      case "links":
        if (!isModelShapeLinksList(field, notes)) return false;
        break;
      case "places":
        if (!isModelShapePlacesList(field, notes)) return false;
        break;
      case "roles":
        if (!isModelShapeRolesList(field, notes)) return false;
        break;
      case "practices":
        if (!isModelShapePracticesList(field, notes)) return false;
        break;
      case "groups":
        if (!isModelShapeGroupsList(field, notes)) return false;
        break;
      case "pilots":
        if (!isModelShapePilotsList(field, notes)) return false;
        break;
      case "tasks":
        if (!isModelShapeTasksList(field, notes)) return false;
        break;
      case "stories":
        if (!isModelShapeStoriesList(field, notes)) return false;
        break;
      default:
        if (!notes.isOwn(key, field)) return false;
    }
  }
  notes.fields += fields;
  return (seen & 31) === 31;
}
