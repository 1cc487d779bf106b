export { cypherReach, type CypherReachOptions } from "./cypher/cypher-reach.js";
export type { Dialect } from "./cypher/dialects.js";
export { toCypher, type CypherOptions, type CypherStatement, type CypherValue } from "./cypher/to-cypher.js";
export { writeCypher } from "./cypher/write-cypher.js";
export { postgresReach, type PostgresStatement } from "./postgres/postgres-reach.js";
export { toPostgres, type PostgresLoadOptions, type PostgresOptions } from "./postgres/to-postgres.js";
export { writePostgres } from "./postgres/write-postgres.js";
export type { DatabaseQuestion } from "./question.js";
