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
          coalesce((select jsonb_object_agg(t4.code, concat(
              '{"dimension":',
              to_json(t4.dimension),
              ',"name":',
              to_json(t4.name),
              '}'
            ))
            from quality_rules t4
          ) ->> t3.rule_code, 'null'),
          ',"task":',
          coalesce((select concat(
              '{"taskNo":',
              to_json(t5.task_no),
              ',"dueOn":"',
              t5.due_on,
              '","state":"',
              t5.state,
              '"}'
            ) as j
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
          coalesce(t10.j, 'null'),
          ',"fromDepartment":',
          coalesce((select jsonb_object_agg(t11.code, concat(
              '{"name":',
              to_json(t11.name),
              '}'
            ))
            from departments t11
          ) ->> t8.from_department_code, 'null'),
          '}}'
        ) as j0
        from (select t8.*
          from tasks t8
          where t8.city_code = $1::bigint
          and t8.enterprise_id = $2::uuid
          and t8.state <> $5::text
          order by t8.due_on asc, t8.id asc
          limit $4::bigint
        ) t8
        left join lateral (select concat(
            '{"name":',
            to_json(t9.name),
            '}'
          ) as j
          from grids t9
          where t9.code = t8.from_grid_code offset 0
        ) t10 on true
      ) t7
    ),
    ',"licences":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from licences t12
          where t12.city_code = $1::bigint
          and t12.enterprise_id = $2::uuid
          and (t12.valid_to < ($6::date + $7::bigint::integer) and (t12.state is not null and not coalesce(t12.state = any($8::text[]), false)))
        ),
        ',"edges":[',
        coalesce(string_agg(t13.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"licenceNo":',
          to_json(t14.licence_no),
          ',"validTo":',
          coalesce('"' || t14.valid_to || '"'::text, 'null'),
          ',"state":"',
          t14.state,
          '","kind":',
          coalesce((select jsonb_object_agg(t15.code, concat(
              '{"name":',
              to_json(t15.name),
              ',"applyRenewalBeforeDays":',
              coalesce(t15.apply_renewal_before_days::text::text, 'null'),
              '}'
            ))
            from licence_kinds t15
          ) ->> t14.kind_code, 'null'),
          ',"issuer":',
          coalesce((select jsonb_object_agg(t16.code, concat(
              '{"name":',
              to_json(t16.name),
              '}'
            ))
            from departments t16
          ) ->> t14.issuer_code, 'null'),
          '}}'
        ) as j0
        from licences t14
        where t14.city_code = $1::bigint
        and t14.enterprise_id = $2::uuid
        and (t14.valid_to < ($6::date + $7::bigint::integer) and (t14.state is not null and not coalesce(t14.state = any($8::text[]), false)))
        order by (t14.valid_to is null) asc, t14.valid_to asc, t14.id asc
        limit $4::bigint
      ) t13
    ),
    ',"certificates":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from safety_people t17
          where t17.city_code = $1::bigint
          and t17.enterprise_id = $2::uuid
          and (t17.valid_to < ($6::date + $7::bigint::integer) or t17.recheck_due < ($6::date + $9::bigint::integer))
        ),
        ',"edges":[',
        coalesce(string_agg(t18.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"name":',
          coalesce(to_json((select t20.name
            from safety_people_personal t20
            where t20.id = t19.id
            and t20.city_code = $1::bigint
            and t20.enterprise_id = $2::uuid
          ))::text, 'null'),
          ',"post":"',
          t19.post,
          '","certificateKind":',
          coalesce(to_json(t19.certificate_kind)::text, 'null'),
          ',"validTo":',
          coalesce('"' || t19.valid_to || '"'::text, 'null'),
          ',"recheckDue":',
          coalesce('"' || t19.recheck_due || '"'::text, 'null'),
          '}}'
        ) as j0
        from safety_people t19
        where t19.city_code = $1::bigint
        and t19.enterprise_id = $2::uuid
        and (t19.valid_to < ($6::date + $7::bigint::integer) or t19.recheck_due < ($6::date + $9::bigint::integer))
        order by (t19.valid_to is null) asc, t19.valid_to asc, t19.id asc
        limit $4::bigint
      ) t18
    ),
    ',"evaluations":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from evaluations t21
          where t21.city_code = $1::bigint
          and t21.enterprise_id = $2::uuid
          and (t21.valid_to < ($6::date + $7::bigint::integer) and t21.state <> $10::text)
        ),
        ',"edges":[',
        coalesce(string_agg(t22.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"reportNo":',
          to_json(t23.report_no),
          ',"validTo":',
          coalesce('"' || t23.valid_to || '"'::text, 'null'),
          ',"state":"',
          t23.state,
          '","kind":',
          coalesce((select jsonb_object_agg(t24.code, concat(
              '{"name":',
              to_json(t24.name),
              '}'
            ))
            from evaluation_kinds t24
          ) ->> t23.kind_code, 'null'),
          ',"institution":',
          coalesce(t26.j, 'null'),
          '}}'
        ) as j0
        from (select t23.*
          from evaluations t23
          where t23.city_code = $1::bigint
          and t23.enterprise_id = $2::uuid
          and (t23.valid_to < ($6::date + $7::bigint::integer) and t23.state <> $10::text)
          order by (t23.valid_to is null) asc, t23.valid_to asc, t23.id asc
          limit $4::bigint
        ) t23
        left join lateral (select concat(
            '{"name":',
            to_json(t25.name),
            '}'
          ) as j
          from institutions t25
          where t25.id = t23.institution_id offset 0
        ) t26 on true
      ) t22
    ),
    ',"hazards":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from hazards t27
          where t27.city_code = $1::bigint
          and t27.enterprise_id = $2::uuid
          and (t27.state is not null and not coalesce(t27.state = any($11::text[]), false))
        ),
        ',"edges":[',
        coalesce(string_agg(t28.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"level":"',
          t29.level,
          '","state":"',
          t29.state,
          '","deadline":"',
          t29.deadline,
          '","description":',
          coalesce(to_json((select t30.description
            from hazards_commercial t30
            where t30.id = t29.id
            and t30.city_code = $1::bigint
            and t30.enterprise_id = $2::uuid
          ))::text, 'null'),
          '}}'
        ) as j0
        from hazards t29
        where t29.city_code = $1::bigint
        and t29.enterprise_id = $2::uuid
        and (t29.state is not null and not coalesce(t29.state = any($11::text[]), false))
        order by t29.deadline asc, t29.id asc
        limit $4::bigint
      ) t28
    ),
    '}'
  )
)
end
