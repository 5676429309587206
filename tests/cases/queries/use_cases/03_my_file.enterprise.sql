select case when set_config('hub.caller', $12::text, true) is not null
then (select concat(
    '{"qualityIssues":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from quality_issues t1
          where t1.city_code = $1::bigint
          and t1.enterprise_id = $2::uuid
          and t1.state <> $3::text
        ),
        ',"edges":[',
        coalesce(string_agg(t2.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"finding":',
          to_json(t3.finding),
          ',"recordType":',
          to_json(t3.record_type),
          ',"fieldName":',
          coalesce(to_json(t3.field_name)::text, 'null'),
          ',"dueOn":"',
          t3.due_on,
          '","state":"',
          t3.state,
          '","rule":',
          coalesce((select concat(
              '{"dimension":',
              to_json(t4.dimension),
              ',"name":',
              to_json(t4.name),
              '}'
            )
            from quality_rules t4
            where t4.code = t3.rule_code
          ), 'null'),
          ',"task":',
          coalesce((select concat(
              '{"taskNo":',
              to_json(t5.task_no),
              ',"dueOn":"',
              t5.due_on,
              '","state":"',
              t5.state,
              '"}'
            )
            from tasks t5
            where t5.id = t3.task_id
            and t5.city_code = $1::bigint
            and t5.enterprise_id = $2::uuid
          ), 'null'),
          '}}'
        ) as j0
        from quality_issues t3
        where t3.city_code = $1::bigint
        and t3.enterprise_id = $2::uuid
        and t3.state <> $3::text
        order by t3.due_on asc, t3.id asc
        limit $4::bigint
      ) t2
    ),
    ',"tasks":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from tasks t6
          where t6.city_code = $1::bigint
          and t6.enterprise_id = $2::uuid
          and t6.state <> $5::text
        ),
        ',"edges":[',
        coalesce(string_agg(t7.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"taskNo":',
          to_json(t8.task_no),
          ',"title":',
          to_json(t8.title),
          ',"kind":"',
          t8.kind,
          '","dueOn":"',
          t8.due_on,
          '","state":"',
          t8.state,
          '","fromUnit":',
          coalesce((select concat(
              '{"name":',
              to_json(t9.name),
              '}'
            )
            from grids t9
            where t9.code = t8.from_grid_code
          ), 'null'),
          ',"fromDepartment":',
          coalesce((select concat(
              '{"name":',
              to_json(t10.name),
              '}'
            )
            from departments t10
            where t10.code = t8.from_department_code
          ), 'null'),
          '}}'
        ) as j0
        from tasks t8
        where t8.city_code = $1::bigint
        and t8.enterprise_id = $2::uuid
        and t8.state <> $5::text
        order by t8.due_on asc, t8.id asc
        limit $4::bigint
      ) t7
    ),
    ',"licences":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from licences t11
          where t11.city_code = $1::bigint
          and t11.enterprise_id = $2::uuid
          and (t11.valid_to < ($6::date + $7::bigint::integer) and (t11.state is not null and not coalesce(t11.state = any($8::text[]), false)))
        ),
        ',"edges":[',
        coalesce(string_agg(t12.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"licenceNo":',
          to_json(t13.licence_no),
          ',"validTo":',
          coalesce('"' || t13.valid_to || '"'::text, 'null'),
          ',"state":"',
          t13.state,
          '","kind":',
          coalesce((select concat(
              '{"name":',
              to_json(t14.name),
              ',"applyRenewalBeforeDays":',
              coalesce(t14.apply_renewal_before_days::text::text, 'null'),
              '}'
            )
            from licence_kinds t14
            where t14.code = t13.kind_code
          ), 'null'),
          ',"issuer":',
          coalesce((select concat(
              '{"name":',
              to_json(t15.name),
              '}'
            )
            from departments t15
            where t15.code = t13.issuer_code
          ), 'null'),
          '}}'
        ) as j0
        from licences t13
        where t13.city_code = $1::bigint
        and t13.enterprise_id = $2::uuid
        and (t13.valid_to < ($6::date + $7::bigint::integer) and (t13.state is not null and not coalesce(t13.state = any($8::text[]), false)))
        order by (t13.valid_to is null) asc, t13.valid_to asc, t13.id asc
        limit $4::bigint
      ) t12
    ),
    ',"certificates":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from safety_people t16
          where t16.city_code = $1::bigint
          and t16.enterprise_id = $2::uuid
          and (t16.valid_to < ($6::date + $7::bigint::integer) or t16.recheck_due < ($6::date + $9::bigint::integer))
        ),
        ',"edges":[',
        coalesce(string_agg(t17.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"name":',
          coalesce(to_json((select t19.name
            from safety_people_personal t19
            where t19.id = t18.id
            and t19.city_code = $1::bigint
            and t19.enterprise_id = $2::uuid
          ))::text, 'null'),
          ',"post":"',
          t18.post,
          '","certificateKind":',
          coalesce(to_json(t18.certificate_kind)::text, 'null'),
          ',"validTo":',
          coalesce('"' || t18.valid_to || '"'::text, 'null'),
          ',"recheckDue":',
          coalesce('"' || t18.recheck_due || '"'::text, 'null'),
          '}}'
        ) as j0
        from safety_people t18
        where t18.city_code = $1::bigint
        and t18.enterprise_id = $2::uuid
        and (t18.valid_to < ($6::date + $7::bigint::integer) or t18.recheck_due < ($6::date + $9::bigint::integer))
        order by (t18.valid_to is null) asc, t18.valid_to asc, t18.id asc
        limit $4::bigint
      ) t17
    ),
    ',"evaluations":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from evaluations t20
          where t20.city_code = $1::bigint
          and t20.enterprise_id = $2::uuid
          and (t20.valid_to < ($6::date + $7::bigint::integer) and t20.state <> $10::text)
        ),
        ',"edges":[',
        coalesce(string_agg(t21.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"reportNo":',
          to_json(t22.report_no),
          ',"validTo":',
          coalesce('"' || t22.valid_to || '"'::text, 'null'),
          ',"state":"',
          t22.state,
          '","kind":',
          coalesce((select concat(
              '{"name":',
              to_json(t23.name),
              '}'
            )
            from evaluation_kinds t23
            where t23.code = t22.kind_code
          ), 'null'),
          ',"institution":',
          coalesce((select concat(
              '{"name":',
              to_json(t24.name),
              '}'
            )
            from institutions t24
            where t24.id = t22.institution_id
          ), 'null'),
          '}}'
        ) as j0
        from evaluations t22
        where t22.city_code = $1::bigint
        and t22.enterprise_id = $2::uuid
        and (t22.valid_to < ($6::date + $7::bigint::integer) and t22.state <> $10::text)
        order by (t22.valid_to is null) asc, t22.valid_to asc, t22.id asc
        limit $4::bigint
      ) t21
    ),
    ',"hazards":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from hazards t25
          where t25.city_code = $1::bigint
          and t25.enterprise_id = $2::uuid
          and (t25.state is not null and not coalesce(t25.state = any($11::text[]), false))
        ),
        ',"edges":[',
        coalesce(string_agg(t26.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"level":"',
          t27.level,
          '","state":"',
          t27.state,
          '","deadline":"',
          t27.deadline,
          '","description":',
          coalesce(to_json((select t28.description
            from hazards_commercial t28
            where t28.id = t27.id
            and t28.city_code = $1::bigint
            and t28.enterprise_id = $2::uuid
          ))::text, 'null'),
          '}}'
        ) as j0
        from hazards t27
        where t27.city_code = $1::bigint
        and t27.enterprise_id = $2::uuid
        and (t27.state is not null and not coalesce(t27.state = any($11::text[]), false))
        order by t27.deadline asc, t27.id asc
        limit $4::bigint
      ) t26
    ),
    '}'
  )
)
end
