import {existsSync, readFileSync} from 'node:fs';
import {Ajv2020, type AnySchemaObject, type ErrorObject, type ValidateFunction} from 'ajv/dist/2020.js';
import {problem, type Problem, type ProblemCode} from '../article/read/problems.js';

/** What a part of the schema stands for, by the name of its definition. */
const definitions: Readonly<Record<string, ProblemCode>> = {
  address: 'link',
  webAddress: 'media',
  words: 'text',
  date: 'date',
  duration: 'duration',
  email: 'email',
  lang: 'lang',
  id: 'id',
  version: 'version',
  inlines: 'inlines',
  linkText: 'inlines',
  blocks: 'blocks',
};

const types: Readonly<Record<string, ProblemCode>> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
};

/** What a part of the schema expects. */
const expected = (schema: AnySchemaObject = {}): ProblemCode => {
  const name = String(schema['$ref'] ?? '').replace('#/$defs/', '');
  if (schema['enum']) return 'word';
  return definitions[name] ?? types[String(schema['type'])] ?? 'object';
};

const step = (path: string, name: string): string =>
  `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const range = ({minimum, maximum}: AnySchemaObject): string =>
  maximum < Number.MAX_SAFE_INTEGER ? `${minimum}\u2013${maximum}` : `\u2265 ${minimum}`;

/** One of Ajv's errors in the words of `readArticle`. */
const inWords = ({
  keyword,
  params,
  instancePath,
  schemaPath,
  data,
  parentSchema = {},
}: ErrorObject): Problem => {
  const tell = (path: string, code: ProblemCode, found: unknown, detail: unknown = ''): Problem =>
    // Nothing is mended here, and the sentence does not say that it was.
    ({...problem(path, 'notice', code, found, String(detail)), severity: 'error'});
  const definition = /#\/\$defs\/(\w+)\/\w+$/.exec(schemaPath)?.[1];
  switch (keyword) {
    case 'required': {
      const name = String(params['missingProperty']);
      const wanted = (parentSchema['properties'] as Record<string, AnySchemaObject>)[name];
      return tell(
        step(instancePath, name),
        name === 'type' ? 'type' : expected(wanted),
        undefined,
        wanted?.['enum']?.join(' | '),
      );
    }
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      return tell(step(instancePath, name), 'field', (data as Record<string, unknown>)[name]);
    }
    case 'const':
      return tell(instancePath, 'type', data);
    case 'enum':
      return instancePath.endsWith('/type')
        ? tell(instancePath, 'type', data)
        : tell(instancePath, 'word', data, (params['allowedValues'] as string[]).join(' | '));
    case 'minimum':
    case 'maximum':
      return tell(instancePath, expected(parentSchema), data, range(parentSchema));
    case 'maxLength':
      return tell(instancePath, 'length', data, params['limit']);
    case 'uniqueItems':
      return tell(instancePath, 'another', (data as unknown[])[params['i'] as number]);
    case 'anyOf':
      return tell(instancePath, 'content', undefined);
    case 'minItems':
    case 'maxItems':
      return tell(instancePath, 'list', undefined);
    default:
      return tell(
        instancePath,
        (definition && definitions[definition]) || expected(parentSchema),
        data,
        range(parentSchema),
      );
  }
};

/** What only follows from another error, and says nothing more. */
const follows = ({keyword, instancePath, schemaPath}: ErrorObject): boolean =>
  keyword === 'if' ||
  // That there is nothing to show is told as a whole.
  schemaPath.startsWith('#/anyOf/') ||
  (instancePath === '/headline' && schemaPath.startsWith('#/$defs/words/'));

/**
 * Makes a check of articles from their JSON Schema.
 * @param schema The published `article.schema.json`.
 */
export const articleChecker = (schema: object): ((value: unknown) => Problem[]) => {
  const validate: ValidateFunction = new Ajv2020({allErrors: true, verbose: true}).compile(schema);
  return (value) => {
    try {
      validate(value);
    } catch {
      // Nested deeper than the check can follow, and much deeper than is ever shown.
      return [{...problem('', 'notice', 'levels', value, '64'), severity: 'error'}];
    }
    const told = new Map<string, Problem>();
    for (const error of validate.errors ?? []) {
      const said = follows(error) ? undefined : inWords(error);
      // What is no object is held against the schema of every kind of block.
      if (said) told.set(said.en, said);
    }
    return [...told.values()];
  };
};

/** Where the schema is: beside this file's folder in the package, and in what was built in the sources. */
const schemaFile = (): URL => {
  const places = ['../article.schema.json', '../../dist/article.schema.json'].map(
    (place) => new URL(place, import.meta.url),
  );
  return places.find((place) => existsSync(place)) ?? places[0]!;
};

let check: ((value: unknown) => Problem[]) | undefined;

/**
 * Holds an article against the whole JSON Schema: what a value must be before it is published, where
 * `readArticle` takes what can be mended.
 * @returns What is wrong, each with its place in the JSON; empty for a sound article.
 */
export const checkArticle = (value: unknown): Problem[] => {
  check ??= articleChecker(JSON.parse(readFileSync(schemaFile(), 'utf8')) as object);
  return check(value);
};
