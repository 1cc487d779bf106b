export { toPostgres, type PostgresOptions } from "./postgres/to-postgres.js";
export { postgresReach, type DatabaseQuestion, type PostgresStatement } from "./postgres/reach.js";
