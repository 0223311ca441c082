import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Asking,
  PageArguments,
  Requires,
  answer,
  connection,
  scopeOf,
  type Caller,
  type ConnectionOf,
  type Refusal,
  type Result,
} from '#libs/platform';
import { ViewLoaders, Views } from '#libs/ledger';
import {
  OrganisationType,
  PersonType,
  VillageType,
  organisationKind,
  personAsRead,
  seesPerson,
  villageKind,
} from '#libs/network';
import { CompleteCourse } from './complete-course.command.js';
import {
  CompleteCourseArguments,
  CompleteCourseResult,
  CourseConnection,
  CoursePayload,
  CourseTrainee,
  CourseType,
  RecordCourseArguments,
  RecordCourseResult,
  type CourseResultEnum,
} from './course.graphql.js';
import { courseFilter, courseKind } from './course.js';
import { RecordCourse } from './record-course.command.js';

@Resolver(() => CourseType)
export class CourseResolver {
  constructor(
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    private readonly record: RecordCourse,
    private readonly complete: CompleteCourse,
  ) {}

  @Requires('course:read')
  @Query(() => CourseConnection, { description: 'The courses of the programme, newest first.' })
  async courses(@Asking() caller: Caller, @Args() args: PageArguments): Promise<ConnectionOf<CourseType>> {
    const filter = courseFilter(scopeOf(caller));
    const page = await this.views.list(
      courseKind,
      filter,
      { field: 'startsOn', direction: -1 },
      PageArguments.request(args),
    );
    return connection(page, CourseType.of, () => this.views.count(courseKind, filter));
  }

  @Requires('course:record')
  @Mutation(() => RecordCourseResult, { description: 'Records a course with its trainees.' })
  async recordCourse(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: RecordCourseArguments,
  ): Promise<object> {
    return this.shown(await this.record.execute(caller, input), caller);
  }

  @Requires('course:record')
  @Mutation(() => CompleteCourseResult, { description: 'Ends a course with the result of every trainee.' })
  async completeCourse(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: CompleteCourseArguments,
  ): Promise<object> {
    return this.shown(await this.complete.execute(caller, input), caller);
  }

  @ResolveField(() => VillageType, { description: 'Where it is held.' })
  async village(@Parent() { view }: CourseType, @Context() context: object): Promise<VillageType> {
    return VillageType.of((await this.loaders.of(context).load(villageKind, view.villageId))!);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'The organisation that holds it.' })
  async organiser(
    @Parent() { view }: CourseType,
    @Context() context: object,
  ): Promise<OrganisationType | null> {
    if (view.organiserId === undefined) return null;
    const found = await this.loaders.of(context).load(organisationKind, view.organiserId);
    return found ? OrganisationType.of(found) : null;
  }

  @ResolveField(() => [CourseTrainee], { description: 'Those of its trainees whom you may see.' })
  async trainees(
    @Asking() caller: Caller,
    @Parent() { view }: CourseType,
    @Context() context: object,
  ): Promise<CourseTrainee[]> {
    const scope = scopeOf(caller);
    const loaders = this.loaders.of(context);
    const people = await Promise.all(view.trainees.map(({ personId }) => personAsRead(loaders, personId)));
    return view.trainees.flatMap(({ daysAttended, result }, i) => {
      const person = people[i];
      if (!person || !seesPerson(scope, person)) return [];
      return [
        { person: PersonType.of(person), daysAttended, result: result as CourseResultEnum | undefined },
      ];
    });
  }

  private shown(course: Result<string, Refusal>, caller: Caller): Promise<object> {
    return answer(course, caller.language, CoursePayload.name, async (id) => ({
      course: CourseType.of((await this.views.fresh(courseKind, id))!),
    }));
  }
}
